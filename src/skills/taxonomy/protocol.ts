/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const PROTOCOL = `
adyen | Adyen
ajax | =AJAX | =Ajax | javascript
algorithms | Algorithms | algorithm design
android | Android | android sdk, android studio, android development
api-design | API design | api development, api integration, api integrations, apis design, web apis, api architecture, design apis
async-programming | Asynchronous programming | async programming, async/await
augmented-reality | Augmented reality | ar/vr, vr/ar, mixed reality, arkit, arcore
automation-anywhere | Automation Anywhere |  | rpa
bitcoin | ~=Bitcoin | bitcoin protocol | blockchain
blockchain | Blockchain | block chain, distributed ledger, =DLT
blue-prism | Blue Prism |  | rpa
clean-architecture | Clean architecture | hexagonal architecture, onion architecture
clean-code | Clean code
computer-graphics | Computer graphics | rendering engines, 3d graphics, real-time rendering
concurrent-programming | Concurrency | concurrent programming, multithreading, multi-threading, multithreaded programming, multi-threaded programming
cqrs | CQRS
cross-browser | Cross-browser compatibility | cross browser compatibility, cross-browser development
csv | =CSV
data-structures | Data structures | data structures and algorithms, data structures & algorithms, =DSA
defi | DeFi | decentralized finance | blockchain
dependency-injection | Dependency injection
design-patterns | Design patterns | software design patterns
dicom | DICOM
directx | DirectX | direct3d
domain-driven-design | Domain-driven design | =DDD, domain driven design
edi | =EDI | electronic data interchange, edi x12, edifact, ansi x12
enterprise-architecture | Enterprise architecture
ethereum | Ethereum | evm | blockchain
event-driven-architecture | Event-driven architecture | event driven architecture, event-driven systems, event-driven, event driven systems, event-driven architectures
event-sourcing | Event sourcing
ffmpeg | FFmpeg
fhir | FHIR | hl7 fhir, smart on fhir
functional-programming | Functional programming
game-development | Game development | game design, game programming
google-maps-api | Google Maps API | google maps apis
grpc | gRPC
gstreamer | GStreamer
hardhat | Hardhat | truffle suite | ethereum
hl7 | HL7 | hl7 v2
hyperledger | Hyperledger | hyperledger fabric | blockchain
image-processing | Image processing
internationalization | Internationalization | i18n, internationalisation, localization engineering
ios | iOS | ios development, ios sdk
iot | =IoT | internet of things, iiot, =IOT, industrial iot
ipados | iPadOS
json | JSON | json schema, json api
json-rpc | JSON-RPC
low-code | Low-code development | low-code, low code, no-code, no code platforms, low-code/no-code
micro-frontends | Micro frontends | micro-frontends, micro frontend, microfrontends
microservices | Microservices | micro services, micro-services, microservice, microservices architecture, microservice architecture, microservice-based
mobile-development | Mobile development | mobile app development, mobile application development, mobile apps development
multi-tenancy | Multi-tenant architecture | multi-tenancy, multi-tenant
mvc | =MVC | model-view-controller, model view controller, mvc framework
mvvm | =MVVM | model-view-viewmodel
object-oriented-programming | Object-oriented programming | =OOP, object oriented programming, object-oriented design, object oriented design, =OOD, =OOAD, object-oriented, ood/oop
odata | OData
openapi | OpenAPI | swagger, openapi specification, openapi/swagger, swagger/openapi, open api specification
opengl | OpenGL | open gl
orm | =ORM | object-relational mapping, =ORMs
parallel-programming | Parallel programming | parallel computing, openmp, =MPI
payment-gateways | Payment gateway integration | payment gateways, payment gateway, payment integrations
paypal | PayPal | braintree
progressive-web-apps | Progressive web apps | =PWA, =PWAs, progressive web app
protobuf | Protocol Buffers | protobuf, protobufs
reactive-programming | Reactive programming
responsive-design | Responsive design | responsive web design
rest | ~=REST | restful, restful apis, restful api, rest apis, rest api, rest-api, rest-apis, restful web services, restful services, rest services, rest endpoints, rest/json, api rest, api-rest, rest web services, restful endpoints
rpa | =RPA | robotic process automation
sendgrid | SendGrid
server-sent-events | Server-sent events
server-side-rendering | Server-side rendering | =SSR, server side rendering
signal-processing | Signal processing | digital signal processing, =DSP
single-page-applications | Single-page applications | =SPA, =SPAs, single page applications, single-page application, single page apps
smart-contracts | Smart contracts | smart contract | blockchain
soa | =SOA | service-oriented architecture, service oriented architecture
soap | ~=SOAP | soap web services, soap apis, soap/rest, rest/soap, soap api
software-architecture | Software architecture | software design, solution architecture, technical architecture, software architectures
solana | Solana |  | blockchain
solid-principles | SOLID principles | =SOLID
stripe | ~=Stripe | stripe api, stripe connect, stripe integration
system-design | System design | systems design
thrift | Apache Thrift
toml | TOML
twelve-factor | Twelve-factor app | 12-factor, 12 factor
twilio | Twilio
uipath | UiPath | ui path | rpa
video-streaming | Video streaming | video encoding, =HLS
virtual-reality | Virtual reality | =VR, oculus sdk
vulkan | ~=Vulkan | vulkan api
watchos | watchOS | tvos
web-accessibility | Web accessibility | wcag, a11y, wcag 2.1, wai-aria, section 508
web-development | Web development | web application development, web app development, développement web, desarrollo web, webentwicklung
web-performance | Web performance | core web vitals, web performance optimization
web-services | Web services | webservices
web3 | Web3 | web 3.0, web3.js, ethers.js | blockchain
webhooks | Webhooks | webhook
websockets | WebSockets | websocket, web sockets, web socket
xml | XML | xml schema, =XSD, xpath
yaml | YAML | yml
`
