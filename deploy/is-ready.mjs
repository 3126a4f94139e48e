// The container's health check: exit code 0 when the HTTP process says that it is ready. The image has no curl.
const url = `http://127.0.0.1:${process.env.PORT || 3000}/readyz`

try {
  const answer = await fetch(url, { signal: AbortSignal.timeout(4_000) })
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`)
} catch (error) {
  console.error(error.cause?.message ?? error.message)
  process.exitCode = 1
}
