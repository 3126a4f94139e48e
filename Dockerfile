# The Node of package.json's optionalDependencies; test/docs/dockerfile.test.ts holds the two together.
ARG NODE_IMAGE=node:24.21.0-bookworm-slim

FROM ${NODE_IMAGE} AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
# Without the optional packages: the image brings its Node, and Postgres is another container.
RUN --mount=type=cache,target=/root/.npm npm ci --omit=dev --omit=optional --no-audit --no-fund

FROM ${NODE_IMAGE}
LABEL org.opencontainers.image.title="Rolecall" \
      org.opencontainers.image.description="Every job opening, once" \
      org.opencontainers.image.licenses="MIT"
ENV NODE_ENV=production \
    DATA_DIR=/data \
    HOST=0.0.0.0 \
    PORT=3000
WORKDIR /app
# A named volume mounted on /data takes over its owner.
RUN install --directory --owner=node --group=node --mode=700 /data
COPY --from=dependencies /app/node_modules ./node_modules
COPY package.json package-lock.json boards.yaml LICENSE ./
COPY deploy/is-ready.mjs ./deploy/
COPY migrations ./migrations
COPY samples ./samples
COPY src ./src
COPY workers ./workers
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=6 CMD ["node", "deploy/is-ready.mjs"]
# TypeScript runs as it stands: there is no build step.
ENTRYPOINT ["node", "src/cli/main.ts"]
CMD ["api"]
