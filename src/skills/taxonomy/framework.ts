/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const FRAMEWORK = `
8th-wall | 8th Wall
a-frame-vr | A-Frame VR
abp-framework | ABP framework | | dotnet
activiti | Activiti | | java
actix | Actix | actix-web | rust
adalo | Adalo
adobe-commerce-cloud | Adobe Commerce Cloud
adodotnet | ADO.NET | | dotnet
adonisjs | AdonisJS | adonis.js | nodejs
advanced-custom-fields | Advanced Custom Fields | =ACF | wordpress
aem | Adobe Experience Manager | =AEM
ag-grid | ag-Grid
aiohttp | aiohttp | aio http | python
akka | Akka | akka streams, akka http | scala
alamofire | Alamofire | | swift
alembic | ~=Alembic | | python
alpinejs | Alpine.js | alpinejs | javascript
amcharts | amCharts
android-auto | Android Auto | android automotive, =AAOS | android
android-jetpack | Android Jetpack | jetpack libraries | android
android-ndk | Android NDK | | android
angular | Angular | angular 2+, angular2, angular cli | typescript
angular-material | Angular Material | | angular
angular-universal | Angular Universal | | angular
angularjs | AngularJS | angular.js, angular js, angular 1 | javascript
anime-js | anime.js
ant-design | Ant Design | antd
apache-camel | Apache Camel | | java
apache-cxf | Apache CXF | | java
apache-echarts | Apache ECharts | echarts
apache-poi | Apache POI | | java
apache-tapestry | Apache Tapestry
apache-wicket | Apache Wicket | wicket framework | java
api-platform | API Platform | | symfony
apollo-graphql | Apollo GraphQL | apollo client, apollo server, apollo federation, ~=Apollo | graphql
appkit | AppKit | | macos
appsheet | AppSheet | google appsheet
appwrite | Appwrite
arcore | ARCore | | android
arkit | ARKit | | ios
aspdotnet-core | ASP.NET Core | asp.net core mvc, asp.net core web api | aspnet
aspdotnet-mvc | ASP.NET MVC | | aspnet
aspdotnet-web-api | ASP.NET Web API | | aspnet
aspdotnet-web-forms | ASP.NET Web Forms | webforms, asp.net webforms | aspnet
aspnet | ASP.NET | asp net, aspnet, asp .net, classic asp, active server pages | dotnet
astro | ~=Astro | astro.js, astrojs | javascript
asyncio | asyncio | async io | python
aurelia | Aurelia | | javascript
automapper | AutoMapper | | dotnet
avalonia-ui | Avalonia UI | avaloniaui | dotnet
avfoundation | AVFoundation | av foundation | ios
axios | ~=Axios | axios http
axum | ~=Axum | | rust
babylon-js | Babylon.js | babylonjs
backbone | Backbone.js | backbonejs | javascript
beautifulsoup | Beautiful Soup | beautifulsoup, bs4 | python
bem-methodology | BEM methodology | bem css, =BEM | css
bevy | Bevy | bevy engine | rust
bigcommerce | BigCommerce | big commerce
blazor | Blazor | | dotnet
blitz-js | Blitz.js | | react
bloomreach | Bloomreach
boost-cpp | Boost C++ | c++ boost, boost libraries, boost library | cpp
bootstrap | ~=Bootstrap | twitter bootstrap, bootstrap 4, bootstrap 5, bootstrap css | css
bottle-py | Bottle.py | | python
box2d | Box2D | | cpp
bubble-io | Bubble.io
bulma | ~=Bulma | bulma css | css
bun | ~=Bun | bun.js
cakephp | CakePHP | cake php | php
capacitor | ~=Capacitor | capacitor.js
carbon-design-system | Carbon Design System
celery | ~=Celery | celery workers, celery tasks | python
cesium | ~=Cesium | cesiumjs, cesium.js
chakra-ui | Chakra UI | | react
chartjs | Chart.js | chartjs | javascript
cherrypy | CherryPy | | python
click-cli | Click CLI | typer cli | python
cobra-cli | Cobra CLI | | go
cocoa-touch | Cocoa Touch | cocoa framework | ios
cocos2d | Cocos2d | cocos2d-x, cocos creator
codeigniter | CodeIgniter | code igniter | php
coldfusion-cfml | ColdFusion CFML
combine-framework | Combine framework | swift combine | swift
commercetools | commercetools
composer-php | Composer PHP | php composer | php
concrete-cms | Concrete CMS | concrete5
construct-3 | Construct 3
contentful | Contentful
contentstack | Contentstack
cordova | Cordova | apache cordova, phonegap
core-animation | Core Animation | core graphics | ios
core-bluetooth | Core Bluetooth | | ios
core-data | Core Data | coredata | ios
core-ml | Core ML | coreml | ios
craft-cms | Craft CMS | | php
cryengine | CryEngine
css-grid | CSS Grid | css flexbox, flexbox, css grid layout | css
css-in-js | CSS-in-JS | emotion css | css
css-modules | CSS Modules | | css
d3 | D3.js | d3js, d3.js library, d3 | javascript
dagger | ~=Dagger | dagger 2, dagger2, dagger hilt, dagger/hilt | android
dapper | ~=Dapper | | dotnet
datatables | DataTables
datocms | DatoCMS
dear-imgui | Dear ImGui | imgui | cpp
deck-gl | deck.gl
deno | Deno
devexpress | DevExpress | | dotnet
devise | ~=Devise | =Devise gem | rails
diesel-orm | Diesel ORM | diesel.rs | rust
directus | Directus
divi | Divi | divi builder, divi theme | wordpress
django | Django | django framework | python
django-channels | Django Channels | | django
django-orm | Django ORM | | django
django-rest-framework | Django REST Framework | drf, django rest | django, rest
dnn-platform | DNN platform | dotnetnuke | dotnet
doctrine-orm | Doctrine ORM | doctrine2 | php
docusaurus | Docusaurus | | react
dojo-toolkit | Dojo toolkit
dotnet | .NET | dotnet, dot net, .net core, dotnet core, .net framework, .net 6, .net 8, net core, microsoft .net
dotnet-aspire | .NET Aspire | | dotnet
dotnet-maui | .NET MAUI | =MAUI | dotnet
dramatiq | Dramatiq | | python
drizzle | Drizzle ORM
drogon | Drogon | | cpp
drools | Drools | | java
dropwizard | Dropwizard | | java
drupal | Drupal | | php
echo-framework | Echo framework | labstack echo | go
eclipse-rcp | Eclipse RCP | | java
eclipselink | EclipseLink | | jpa
ecwid | Ecwid
effect-ts | Effect-TS | | typescript
eigen-library | Eigen library | eigen c++ | cpp
elastic-path | Elastic Path
electron | ~=Electron | electron.js, electronjs
elementor | Elementor | | wordpress
eleventy | Eleventy | 11ty
eloquent-orm | Eloquent ORM | laravel eloquent | laravel
ember | Ember.js | emberjs, ~=Ember | javascript
entity-framework | Entity Framework | ef core, entity framework core | dotnet
expo | ~=Expo | expo.dev, expo go | react-native
exposed-orm | Exposed ORM | | kotlin
express | ~=Express | express.js, expressjs, node/express, node.js/express | nodejs
extjs | Ext JS | extjs, sencha
falcon-framework | Falcon framework | falconframework | python
fastapi | FastAPI | fast api, fast-api | python
fastify | Fastify | | nodejs
feathers-js | Feathers.js | | nodejs
filament-php | Filament PHP | filamentphp | laravel
firebase-crashlytics | Firebase Crashlytics | crashlytics | firebase
flask | ~Flask | flask framework, flask api, flask-restful, flask restful | python
flask-sqlalchemy | Flask-SQLAlchemy | | flask, sqlalchemy
flowable | Flowable | | java
fluent-ui | Fluent UI
flutter | ~=Flutter | flutter framework, flutter/dart, flutter sdk | dart
flutter-bloc | Flutter BLoC | bloc pattern | flutter
flutterflow | FlutterFlow
fmod | FMOD
foundation-css | Foundation CSS | zurb foundation | css
framer-motion | Framer Motion | | react
framework7 | Framework7
gamemaker | GameMaker | game maker studio
gatsby | ~=Gatsby | gatsby.js, gatsbyjs | react
getx | GetX | | flutter
gevent | gevent | | python
ghost-cms | Ghost CMS
gin | ~=Gin | gin-gonic, gin framework | go
glide-android | Glide Android | | android
glide-apps | Glide apps
gltf | =glTF
go-fiber | Go Fiber | fiber framework | go
go-kit | Go kit | | go
godot | Godot | godot engine
gorilla-mux | Gorilla Mux | | go
gorm | GORM | | go
goroutines | Goroutines | goroutine, go channels | go
gradio | Gradio | | python
grails | Grails | | groovy
graphql-relay | GraphQL Relay | relay.js, react relay | graphql
gsap | =GSAP | greensock
gtk | =GTK | gtk+
guava | ~=Guava | google guava | java
gunicorn | Gunicorn | | python
gutenberg-blocks | Gutenberg blocks | gutenberg editor | wordpress
gwt | =GWT | google web toolkit | java
hanami | Hanami | | ruby
hangfire | Hangfire | | dotnet
hapi | hapi.js | hapijs | nodejs
hasura | Hasura | | graphql
havok | Havok | havok physics
headless-cms | Headless CMS
headless-ui | Headless UI | | react
hexo | ~=Hexo
hibernate | ~Hibernate | hibernate orm, jpa/hibernate, hibernate framework | java
highcharts | Highcharts | | javascript
hono | ~=Hono | hono.js
hotwire | ~=Hotwire | hotwire/turbo | rails
htmx | htmx
http4s | http4s | | scala
hubspot-cms | HubSpot CMS | hubspot cms hub | hubspot
huey-task-queue | Huey task queue | | python
hugo | ~=Hugo | hugo static site
inertia-js | Inertia.js | inertiajs | laravel
inferno-js | Inferno.js | | javascript
intershop | Intershop
ionic | ~=Ionic | ionic framework | javascript
jackson-json | Jackson JSON | jackson library | java
jakarta-ee | Jakarta EE | java ee, j2ee, =JEE, javaee, jakartaee | java
jamstack | Jamstack | jam stack
jasperreports | JasperReports | jasper reports, jaspersoft
java-swing | Java Swing | | java
javafx | JavaFX | java fx | java
javalin | Javalin | | java
jax-ws | JAX-WS | | java
jekyll | Jekyll
jersey-framework | Jersey framework | eclipse jersey, jax-rs, jaxrs | java
jetpack-compose | Jetpack Compose | | android
jhipster | JHipster | | spring-boot
joomla | Joomla | | php
jooq | jOOQ | | java
jotai | Jotai | | react
jpa | =JPA | java persistence api | java
jquery | jQuery | jquery ui, jquery mobile | javascript
jsf | =JSF | java server faces, javaserver faces | java
jsp | =JSP | java server pages, javaserver pages | java
juce | JUCE | | cpp
kentico | Kentico | kentico kontent, xperience by kentico
keystonejs | KeystoneJS | keystone.js
kivy | Kivy | | python
knex | Knex.js | knex
knockout | Knockout.js | knockoutjs | javascript
koa | ~=Koa | koa.js, koajs | nodejs
koin | ~=Koin | | kotlin
kotlin-multiplatform | Kotlin Multiplatform | =KMM, =KMP | kotlin
ktor | Ktor | | kotlin
lagom | Lagom | | scala
lamp-stack | LAMP stack | =LAMP | linux, php
laravel | Laravel | | php
laravel-nova | Laravel Nova | | laravel
leaflet | Leaflet.js | leafletjs, =leaflet, leaflet.js maps | javascript
lemp | =LEMP | lemp stack | linux, php
leptos | Leptos | | rust
libgdx | libGDX | | java
liferay | Liferay | liferay dxp | java
linq | =LINQ | | dotnet
lit | ~=Lit | lit-element, litelement, lit element
litestar | Litestar | | python
livewire | ~=Livewire | laravel livewire | laravel
lodash | Lodash | underscore.js
lombok | Lombok | project lombok | java
loopback | LoopBack.js | | nodejs
lottie-animations | Lottie animations | lottie
love-engine | LÖVE engine | love2d
lucee | Lucee
lumen-framework | Lumen framework | laravel lumen | laravel
magento | Magento | adobe commerce, magento 2 | php
magnolia-cms | Magnolia CMS
mantine | Mantine | | react
mapkit | MapKit | | ios
maplibre | MapLibre | maplibre gl
mapstruct | MapStruct | | java
marko-js | Marko.js
marshmallow | ~=Marshmallow | marshmallow schema | python
masstransit | MassTransit | | dotnet
material-ui | Material UI | material-ui, =MUI | react
mean-stack | MEAN stack | mern, mern stack, =MEVN, mean/mern
mediatr | MediatR | | dotnet
medusa-js | Medusa.js | medusajs
meteor | Meteor.js | meteorjs | nodejs
mezzanine-cms | Mezzanine CMS | | django
mfc | =MFC | microsoft foundation classes | cpp
micronaut | Micronaut | | java
microsoft-silverlight | Microsoft Silverlight | silverlight | dotnet
mikroorm | MikroORM | | typescript
mithril-js | Mithril.js | | javascript
mkdocs | MkDocs
mobx | MobX | | react
modx | MODX
moleculer | Moleculer | | nodejs
moment-js | Moment.js | momentjs, date-fns, day.js
mongoose | ~=Mongoose | mongoose orm, mongoose odm | mongodb
monogame | MonoGame | xna framework | csharp
mvi | =MVI | model-view-intent | android
mybatis | MyBatis | | java
nativescript | NativeScript
neos-cms | Neos CMS
nestjs | NestJS | nest.js, nest js | nodejs
netty | Netty | | java
nextjs | Next.js | nextjs, next js | react
ngrx | NgRx | | angular
nhibernate | NHibernate | | dotnet
niagara-vfx | Niagara VFX | | unreal-engine
nicegui | NiceGUI | | python
nivo-charts | Nivo charts | | react
nodejs | Node.js | nodejs, node js, ~=Node | javascript
nodemailer | Nodemailer | | nodejs
nodemon | Nodemon | | nodejs
nopcommerce | nopCommerce | | dotnet
nservicebus | NServiceBus | | dotnet
nuxt | Nuxt | nuxt.js, nuxtjs | vuejs
nvidia-omniverse | NVIDIA Omniverse
objection-js | Objection.js | | nodejs
october-cms | October CMS | octobercms | laravel
ogre-3d | OGRE 3D
okhttp | OkHttp | | android
opencart | OpenCart | | php
openlayers | OpenLayers | open layers, openlayers.js
openui5 | OpenUI5
openxr | OpenXR
optimizely-cms | Optimizely CMS | episerver, epi server | dotnet
orchard-core | Orchard Core | | dotnet
orleans | ~=Orleans | Microsoft Orleans | dotnet
orocommerce | OroCommerce
oscommerce | osCommerce
osgi | =OSGi | apache felix | java
oxid-eshop | Oxid eShop | oxid
p5-js | p5.js
panel-holoviz | Panel HoloViz | holoviews | python
passport-js | Passport.js | passportjs | nodejs
payload-cms | Payload CMS
phalcon | Phalcon | | php
phaser | ~=Phaser | phaser.js
phoenix | ~=Phoenix | phoenix framework, phoenix liveview, liveview | elixir
photon-engine | Photon Engine | photon unity networking | unity
physx | PhysX | nvidia physx
pillow-imaging | Pillow imaging | python pillow | python
pinia | Pinia | | vuejs
pixijs | PixiJS | pixi.js
play-framework | Play Framework | ~=Play | scala
playcanvas | PlayCanvas
plone | Plone | | python
plotly-dash | ~=Dash | plotly dash, dash plotly | python
pm2 | PM2 | | nodejs
poco-c-plus-plus | POCO C++ | poco libraries | cpp
polymer-js | Polymer.js | polymer project
postcss | PostCSS | | css
postgraphile | PostGraphile | | graphql
preact | Preact | | javascript
prestashop | PrestaShop | | php
primefaces | PrimeFaces | | jsf
primeng | PrimeNG | | angular
primereact | PrimeReact | | react
prisma | ~=Prisma | prisma orm
prismic | Prismic | prismic.io
processwire | ProcessWire
psycopg | psycopg | psycopg2, psycopg3 | python
puma-server | Puma server | | ruby
pydantic | Pydantic | | python
pygame | Pygame | | python
pyqt | PyQt | pyside, pyside2, pyside6 | python, qt
pyramid | ~=Pyramid | pyramid framework | python
pyscript | PyScript
qt | =Qt | qt framework, qt5, qt6, qt creator | cpp
quarkus | Quarkus | | java
quartz-scheduler | Quartz scheduler | quartz.net
quasar | ~=Quasar | quasar framework | vuejs
qwik | Qwik | | javascript
radix-ui | Radix UI | radix primitives | react
rails | Ruby on Rails | rubyonrails, ruby-on-rails, =RoR, ~=Rails, rails framework | ruby
rails-active-record | Rails Active Record | activerecord, active record | rails
react | ~=React | react.js, reactjs, react js, react 18, react developer, react components, react framework, react ecosystem, react applications, react frontend, react-based, react development, react application, modern react, react web, react library, react apps | javascript
react-bootstrap | React Bootstrap
react-hook-form | React Hook Form | | react
react-native | React Native | react-native, reactnative | react
react-navigation | React Navigation | | react-native
react-query | React Query | tanstack query, tanstack | react
react-router | React Router | | react
realitykit | RealityKit | | ios
recharts | Recharts | | react
recoil | ~=Recoil | recoil.js | react
redux | Redux | | react
redux-saga | Redux-Saga | | redux
redux-thunk | Redux Thunk | | redux
redux-toolkit | Redux Toolkit | =RTK | redux
redwoodjs | RedwoodJS | | react
reflex-framework | Reflex framework | | python
relay | ~=Relay
remix | ~=Remix | remix.run | react
renpy | Ren'Py
resque | Resque | | ruby
resteasy | RESTEasy | | java
restify | Restify | | nodejs
retrofit | ~=Retrofit | retrofit2 | android
riot-js | Riot.js
riverpod | Riverpod | | flutter
roblox-studio | Roblox Studio | roblox lua | lua
rocket-framework | Rocket framework | rocket.rs | rust
room-database | Room database | android room, room persistence | android
rpg-maker | RPG Maker
rq-python | ~=RQ | redis queue | python
rtk-query | RTK Query
rubocop | RuboCop | | ruby
rubygems | RubyGems | rubygem, bundler ruby | ruby
rxjava | RxJava | rx java | java
rxjs | RxJS | rx.js | javascript
rxswift | RxSwift | | swift
sails-js | Sails.js | sailsjs | nodejs
saleor | Saleor
salesforce-lightning-design-system | Salesforce Lightning Design System | =SLDS | salesforce
sanic | ~=Sanic | | python
sanity | Sanity.io | sanity cms
sap-commerce-cloud | SAP Commerce Cloud | sap hybris, hybris | sap
sap-spartacus | SAP Spartacus | composable storefront
scrapy | Scrapy | | python
sdl2 | SDL2 | simple directmedia layer | cpp
semantic-ui | Semantic UI
sequelize | Sequelize | | nodejs
serde | Serde | | rust
servlets | Servlets | java servlets, java servlet | java
sfml | SFML | | cpp
shadcn | shadcn/ui | shadcn, shadcn ui
shopify | Shopify | shopify plus
shopify-hydrogen | Shopify Hydrogen | hydrogen shopify | shopify
shopify-liquid | Shopify Liquid | liquid templating | shopify
shopify-polaris | Shopify Polaris | | shopify
shopware | Shopware | | php
sidekiq | Sidekiq | | ruby
signalr | SignalR | | dotnet
silverstripe | SilverStripe
sinatra | ~=Sinatra | | ruby
sitecore | Sitecore | | dotnet
slim-framework | Slim framework | slim php | php
socket-io | Socket.IO | socketio | nodejs
softr | Softr
solidjs | SolidJS | solid.js | javascript
solidus | Solidus | spree commerce | rails
spring | ~=Spring | spring framework, spring core, spring web, spring ecosystem, java spring, java/spring | java
spring-ai | Spring AI | | spring
spring-aop | Spring AOP | | spring
spring-batch | Spring Batch | | spring
spring-boot | Spring Boot | springboot | spring
spring-cloud | Spring Cloud | | spring
spring-data | Spring Data | spring data jpa | spring
spring-hateoas | Spring HATEOAS | | spring
spring-integration | Spring Integration | | spring
spring-mvc | Spring MVC | | spring
spring-security | Spring Security | | spring
spring-webflux | Spring WebFlux | project reactor | spring
spryker | Spryker | | php
sqlalchemy | SQLAlchemy | sql alchemy | python
sqlx | SQLx | | rust
squarespace | Squarespace
starlette | Starlette | | python
statamic | Statamic | | laravel
steamvr | SteamVR | openvr
stencil | ~=Stencil | stencil.js, stenciljs
stimulus-js | Stimulus.js | hotwire stimulus | rails
stl | =STL | standard template library | cpp
storekit | StoreKit | | ios
storyblok | Storyblok
storybook | ~=Storybook | storybook.js
strapi | Strapi
strawberry-graphql | Strawberry GraphQL | graphene python | graphql, python
streamlit | Streamlit | | python
struts | ~=Struts | apache struts, struts 2 | java
styled-components | styled-components | styled components | react
stylus-css | Stylus CSS | | css
svelte | Svelte | | javascript
sveltekit | SvelteKit | svelte kit | svelte
swift-package-manager | Swift Package Manager | =SwiftPM | swift
swiftdata | SwiftData | | swift
swiftui | SwiftUI | swift ui | swift
swiper-js | Swiper.js
swr | =SWR | | react
sylius | Sylius | | symfony
symfony | Symfony | | php
syncfusion | Syncfusion
t3-stack | T3 stack
tailwind | Tailwind CSS | tailwind, tailwindcss | css
tall-stack | TALL stack
tauri | Tauri
telerik | Telerik | kendo ui, kendoui | dotnet
three-fiber | Three Fiber | react three fiber
threejs | Three.js | threejs | javascript
thymeleaf | Thymeleaf | | java
tilda | ~=Tilda | tilda publishing
titanium-sdk | Titanium SDK | appcelerator
tkinter | Tkinter | | python
tokio | ~=Tokio | tokio.rs | rust
tonic-grpc | Tonic gRPC
tornado | ~=Tornado | tornado web, tornado framework | python
trpc | tRPC
tsconfig | tsconfig | typescript compiler
turbolinks | Turbolinks | | rails
turf-js | Turf.js
tvos | tvOS | apple tv apps, tvos development
twisted-framework | Twisted framework | python twisted | python
typeorm | TypeORM
typo3 | TYPO3 | | php
typo3-fluid | TYPO3 Fluid | | typo3
uikit | UIKit | ui kit framework | ios
umbraco | Umbraco | | dotnet
unity | ~=Unity | unity3d, unity 3d, unity engine, unity game engine | csharp
unity-dots | Unity DOTS | unity ecs | unity
unity-shader-graph | Unity Shader Graph | shader graph | unity
uno-platform | Uno Platform | =UNO, =Uno | dotnet
unocss | UnoCSS | | css
unreal-blueprints | Unreal Blueprints | ue blueprints, blueprint scripting, blueprints visual scripting | unreal-engine
unreal-engine | Unreal Engine | unreal, ue4, ue5, unreal engine 5 | cpp
urql | urql | | graphql
uvicorn | Uvicorn | | python
uwsgi | uWSGI | | python
vaadin | Vaadin | | java
vaadin-flow | Vaadin Flow
vapor-swift | Vapor Swift | vapor framework | swift
vertx | Vert.x | vertx, eclipse vert.x | java
viper | =VIPER | viper architecture | ios
visionos | visionOS | vision pro, apple vision pro, visionos development
vitepress | VitePress | | vuejs
vtex | VTEX
vue-storefront | Vue Storefront
vuejs | Vue.js | vue, vuejs, vue js, vue 3, vue3 | javascript
vuepress | VuePress | | vuejs
vuetify | Vuetify | | vuejs
vuex | Vuex | | vuejs
vuforia | Vuforia
wagtail | Wagtail | | django
wappler | Wappler
wcf | =WCF | windows communication foundation | dotnet
wear-os | Wear OS | | android
web-components | Web Components
web2py | web2py | | python
webflow | Webflow
webgl | WebGL | webgl2 | javascript
webgpu | WebGPU
webrtc | WebRTC | web rtc
webxr | WebXR
wgpu | wgpu | | rust
winforms | WinForms | windows forms | dotnet
winui | WinUI | winui 3
wix | =Wix | wix studio
woocommerce | WooCommerce | | wordpress
wordpress | WordPress | word press, wordpress plugins | php
wpf | =WPF | windows presentation foundation | dotnet
wwise | Wwise | audiokinetic wwise
wxpython | wxPython | | python
wxwidgets | wxWidgets | | cpp
xamarin | Xamarin | xamarin forms | dotnet
xstate | XState | | javascript
yew-framework | Yew framework | yew.rs | rust
yii | =Yii | yii2, yii framework | php
yoast | Yoast | yoast seo | wordpress
zend | Zend Framework | laminas, zend | php
zk-framework | ZK Framework
zod | ~=Zod | zod schemas | typescript
zustand | Zustand | | react
`
