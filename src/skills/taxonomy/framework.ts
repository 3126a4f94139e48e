/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const FRAMEWORK = `
actix | Actix | actix-web | rust
aem | Adobe Experience Manager | =AEM
aiohttp | aiohttp | aio http | python
akka | Akka | akka streams, akka http | scala
alembic | ~=Alembic |  | python
alpinejs | Alpine.js | alpinejs | javascript
android-jetpack | Android Jetpack | jetpack libraries | android
angular | Angular | angular 2+, angular2, angular cli | typescript
angularjs | AngularJS | angular.js, angular js, angular 1 | javascript
ant-design | Ant Design | antd
aspnet | ASP.NET | asp net, aspnet, asp.net core, asp.net mvc, asp .net, classic asp | dotnet
astro | ~=Astro | astro.js, astrojs | javascript
asyncio | asyncio | async io | python
axum | ~=Axum |  | rust
backbone | Backbone.js | backbonejs | javascript
beautifulsoup | Beautiful Soup | beautifulsoup, bs4 | python
bigcommerce | BigCommerce | big commerce
blazor | Blazor |  | dotnet
boost-cpp | Boost C++ | c++ boost, boost libraries, boost library | cpp
bootstrap | ~=Bootstrap | twitter bootstrap, bootstrap 4, bootstrap 5, bootstrap css | css
bun | ~=Bun | bun.js
cakephp | CakePHP | cake php | php
capacitor | ~=Capacitor | capacitor.js
celery | ~=Celery | celery workers, celery tasks | python
chakra-ui | Chakra UI |  | react
chartjs | Chart.js | chartjs | javascript
codeigniter | CodeIgniter | code igniter | php
combine-framework | Combine framework | swift combine | swift
contentful | Contentful
cordova | Cordova | apache cordova, phonegap
core-data | Core Data | coredata | ios
d3 | D3.js | d3js, =D3 | javascript
dagger | ~=Dagger | dagger 2, dagger2, dagger hilt, dagger/hilt | android
dapper | ~=Dapper |  | dotnet
deno | Deno
django | Django | django framework | python
django-rest-framework | Django REST Framework | drf, django rest | django, rest
dotnet | .NET | dotnet, dot net, .net core, dotnet core, .net framework, .net 6, .net 8, net core, microsoft .net
dotnet-maui | .NET MAUI | =MAUI | dotnet
drizzle | Drizzle ORM
dropwizard | Dropwizard |  | java
drupal | Drupal |  | php
electron | ~=Electron | electron.js, electronjs
elementor | Elementor |  | wordpress
ember | Ember.js | emberjs, ~=Ember | javascript
entity-framework | Entity Framework | ef core, entity framework core | dotnet
expo | ~=Expo | expo.dev, expo go | react-native
express | ~=Express | express.js, expressjs, node/express, node.js/express | nodejs
extjs | Ext JS | extjs, sencha
fastapi | FastAPI | fast api, fast-api | python
fastify | Fastify |  | nodejs
flask | ~Flask | flask framework, flask api, flask-restful, flask restful | python
flutter | ~=Flutter | flutter framework, flutter/dart, flutter sdk | dart
gatsby | ~=Gatsby | gatsby.js, gatsbyjs | react
gin | ~=Gin | gin-gonic, gin framework | go
godot | Godot | godot engine
grails | Grails |  | groovy
gtk | =GTK | gtk+
gunicorn | Gunicorn |  | python
gwt | =GWT | google web toolkit | java
hapi | hapi.js | hapijs | nodejs
headless-cms | Headless CMS
hibernate | ~Hibernate | hibernate orm, jpa/hibernate, hibernate framework | java
highcharts | Highcharts |  | javascript
hono | ~=Hono | hono.js
hotwire | ~=Hotwire | hotwire/turbo | rails
htmx | htmx
ionic | ~=Ionic | ionic framework | javascript
jakarta-ee | Jakarta EE | java ee, j2ee, =JEE, javaee, jakartaee | java
java-swing | Java Swing |  | java
javafx | JavaFX | java fx | java
jetpack-compose | Jetpack Compose |  | android
joomla | Joomla |  | php
jooq | jOOQ | | java
jpa | =JPA | java persistence api | java
jquery | jQuery | jquery ui, jquery mobile | javascript
jsf | =JSF | java server faces, javaserver faces, primefaces | java
jsp | =JSP | java server pages, javaserver pages | java
knex | Knex.js | knex
knockout | Knockout.js | knockoutjs | javascript
koa | ~=Koa | koa.js, koajs | nodejs
kotlin-multiplatform | Kotlin Multiplatform | =KMM, =KMP | kotlin
ktor | Ktor |  | kotlin
laravel | Laravel |  | php
leaflet | Leaflet.js | leafletjs | javascript
linq | =LINQ |  | dotnet
lit | ~=Lit | lit-element, litelement, lit element
litestar | Litestar |  | python
livewire | ~=Livewire | laravel livewire | laravel
loopback | LoopBack.js | | nodejs
magento | Magento | adobe commerce, magento 2 | php
mapstruct | MapStruct | | java
material-ui | Material UI | material-ui, =MUI | react
meteor | Meteor.js | meteorjs | nodejs
mfc | =MFC | microsoft foundation classes | cpp
micronaut | Micronaut |  | java
mobx | MobX |  | react
mongoose | ~=Mongoose | mongoose orm, mongoose odm | mongodb
mybatis | MyBatis | | java
nestjs | NestJS | nest.js, nest js | nodejs
nextjs | Next.js | nextjs, next js | react
ngrx | NgRx |  | angular
nhibernate | NHibernate |  | dotnet
nodejs | Node.js | nodejs, node js, ~=Node | javascript
nuxt | Nuxt | nuxt.js, nuxtjs | vuejs
phoenix | ~=Phoenix | phoenix framework, phoenix liveview, liveview | elixir
play-framework | Play Framework | ~=Play | scala
plotly-dash | ~=Dash | plotly dash, dash plotly | python
prestashop | PrestaShop |  | php
prisma | ~=Prisma | prisma orm
psycopg | psycopg | psycopg2, psycopg3 | python
pydantic | Pydantic |  | python
pyramid | ~=Pyramid | pyramid framework | python
qt | =Qt | qt framework, pyqt, qt5, qt6, qt creator | cpp
quarkus | Quarkus |  | java
rails | Ruby on Rails | rubyonrails, ruby-on-rails, =RoR, ~=Rails, rails framework | ruby
react | ~=React | react.js, reactjs, react js, react hooks, react 18, react developer, react components, react framework | javascript
react-native | React Native | react-native, reactnative | react
react-query | React Query | tanstack query, tanstack | react
redux | Redux | redux toolkit, redux-saga, redux saga | react
remix | ~=Remix | remix.run | react
retrofit | ~=Retrofit | retrofit2 | android
rq-python | ~=RQ | redis queue | python
rxjava | RxJava | rx java | java
rxjs | RxJS | rx.js | javascript
rxswift | RxSwift |  | swift
sanic | ~=Sanic |  | python
sanity | Sanity.io | sanity cms
scrapy | Scrapy |  | python
sequelize | Sequelize |  | nodejs
servlets | Servlets | java servlets, java servlet | java
shadcn | shadcn/ui | shadcn, shadcn ui
shopify | Shopify | shopify plus
shopify-liquid | Shopify Liquid | liquid templating | shopify
shopware | Shopware |  | php
sidekiq | Sidekiq |  | ruby
signalr | SignalR |  | dotnet
sinatra | ~=Sinatra |  | ruby
sitecore | Sitecore |  | dotnet
socket-io | Socket.IO | socketio | nodejs
solidjs | SolidJS | solid.js | javascript
spring | ~=Spring | spring framework, spring mvc, spring core, spring web, spring ecosystem, java spring, java/spring, spring webflux | java
spring-batch | Spring Batch |  | spring
spring-boot | Spring Boot | springboot | spring
spring-cloud | Spring Cloud |  | spring
spring-data | Spring Data | spring data jpa | spring
spring-security | Spring Security |  | spring
sqlalchemy | SQLAlchemy | sql alchemy | python
squarespace | Squarespace
starlette | Starlette |  | python
stencil | ~=Stencil | stencil.js, stenciljs
stl | =STL | standard template library | cpp
storybook | ~=Storybook | storybook.js
strapi | Strapi
streamlit | Streamlit |  | python
struts | ~=Struts | apache struts, struts 2 | java
styled-components | styled-components | styled components | react
svelte | Svelte | sveltekit, svelte kit | javascript
swiftui | SwiftUI | swift ui | swift
symfony | Symfony |  | php
tailwind | Tailwind CSS | tailwind, tailwindcss | css
tauri | Tauri
threejs | Three.js | threejs | javascript
thymeleaf | Thymeleaf | | java
tokio | ~=Tokio | tokio.rs | rust
tornado | ~=Tornado | tornado web, tornado framework | python
trpc | tRPC
typeorm | TypeORM
typo3 | TYPO3 |  | php
uikit | UIKit | ui kit framework | ios
umbraco | Umbraco |  | dotnet
unity | ~=Unity | unity3d, unity 3d, unity engine, unity game engine | csharp
unreal-engine | Unreal Engine | unreal, ue4, ue5, unreal engine 5 | cpp
uvicorn | Uvicorn |  | python
vaadin | Vaadin |  | java
vertx | Vert.x | vertx, eclipse vert.x | java
vuejs | Vue.js | vue, vuejs, vue js, vue 3, vue3, vuex, pinia | javascript
wcf | =WCF | windows communication foundation | dotnet
web-components | Web Components
webflow | Webflow
webgl | WebGL |  | javascript
webrtc | WebRTC | web rtc
winforms | WinForms | windows forms | dotnet
wix | =Wix | wix studio
woocommerce | WooCommerce |  | wordpress
wordpress | WordPress | word press, wordpress plugins | php
wpf | =WPF | windows presentation foundation | dotnet
xamarin | Xamarin | xamarin forms | dotnet
yii | =Yii | yii2, yii framework | php
zend | Zend Framework | laminas, zend | php
zustand | Zustand |  | react
`
