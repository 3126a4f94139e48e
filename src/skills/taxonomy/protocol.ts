/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const PROTOCOL = `
abbyy | ABBYY | abbyy finereader, abbyy flexicapture
ably | ~=Ably
ads-b | ADS-B
adyen | Adyen
agora-io | Agora.io
ajax | =AJAX | =Ajax | javascript
algorithms | Algorithms | algorithm design
android | Android | android sdk, android studio, android development
apache-avro-schema | Apache Avro schema | schema registry
apache-thrift-idl | Apache Thrift IDL
api-design | API design | api development, api integration, api integrations, apis design, web apis, api architecture, design apis
api-management | API management | api lifecycle management
api-security | API security
api-versioning | API versioning
app-store-publishing | App Store publishing | app store connect, google play console
archimate | ArchiMate | sparx enterprise architect, archi tool
architecture-decision-records | Architecture decision records
aria | =ARIA
arinc-429 | ARINC 429 | =AFDX
as2 | =AS2 | =AS4
asn-1 | =ASN.1
aspect-oriented-programming | Aspect-oriented programming | =AOP
async-programming | Asynchronous programming | async programming, async/await
asyncapi | AsyncAPI
audio-programming | Audio programming | =DSP audio, audio signal processing
augmented-reality | Augmented reality | ar/vr, vr/ar, mixed reality
authorizedotnet | Authorize.net
automation-anywhere | Automation Anywhere | | rpa
avalanche-blockchain | Avalanche blockchain
backend-development | Backend development | back-end development, backend programming, ~backend, ~back-end
backend-for-frontend | Backend for frontend | =BFF
bacnet | BACnet | lonworks
bitcoin | ~=Bitcoin | bitcoin protocol | blockchain
blockchain | Blockchain | block chain, distributed ledger, =DLT
blue-prism | Blue Prism | | rpa
blue-prism-decipher | Blue Prism Decipher
bluetooth-mesh | Bluetooth mesh
broadcast-engineering | Broadcast engineering | sdi video, smpte 2110
browser-extensions | Browser extensions | chrome extensions, chrome extension, browser extension development
bson | BSON
business-rules-engines | Business rules engines | business rules management
c4-model | =C4 model | c4 modeling
capn-proto | Cap'n Proto
cardano | ~=Cardano | plutus
ccsds | CCSDS
cdisc | =CDISC | =SDTM, =ADaM
chainlink | ~=Chainlink | oracles chainlink
chargebee | Chargebee
chatbot-platforms | Chatbot platforms | manychat, botpress
checkout-com | Checkout.com
circuit-breaker-pattern | Circuit breaker pattern
clean-architecture | Clean architecture | hexagonal architecture, onion architecture
clean-code | Clean code
coap | CoAP
code-generation | Code generation
compilers | Compilers | compiler design, compiler development, compiler construction
computational-geometry | Computational geometry
computational-photography | Computational photography
computer-architecture | Computer architecture | cpu architecture, processor architecture
computer-graphics | Computer graphics | rendering engines, 3d graphics, real-time rendering
concurrent-programming | Concurrency | concurrent programming, multithreading, multi-threading, multithreaded programming, multi-threaded programming
consensus-algorithms | Consensus algorithms | raft consensus, paxos
corba | =CORBA
cosmos-sdk | Cosmos SDK | tendermint
cqrs | CQRS
cross-browser | Cross-browser compatibility | cross browser compatibility, cross-browser development
cross-platform-development | Cross-platform development | cross-platform mobile development
cryptographic-wallets | Cryptographic wallets | crypto wallets, metamask
css-animations | CSS animations
csv | =CSV
dali-lighting | DALI lighting
data-structures | Data structures | data structures and algorithms, data structures & algorithms, =DSA
dcom | =DCOM | =COM+, com/dcom, activex
dds-middleware | DDS middleware | data distribution service
decentralized-identity | Decentralized identity | verifiable credentials, self-sovereign identity
deep-linking | Deep linking
defi | DeFi | decentralized finance | blockchain
dependency-injection | Dependency injection
design-patterns | Design patterns | software design patterns
desktop-development | Desktop development | desktop application development, desktop applications development
dicom | DICOM
digital-rights-management | Digital rights management | =DRM
digital-twins | Digital twins | digital twin
direct3d | Direct3D | | directx
directx | DirectX
discord-bots | Discord bots | discord.js, discord.py
domain-driven-design | Domain-driven design | =DDD, domain driven design
dublin-core | Dublin Core
dynamic-programming | Dynamic programming
eda-tools | =EDA tools | electronic design automation
edi | =EDI | electronic data interchange, edi x12, edifact, ansi x12, un/edifact
emv | EMV | emv chip
enterprise-architecture | Enterprise architecture
erc-20 | =ERC-20
ethercat | EtherCAT
ethereum | Ethereum | evm | blockchain
ethers-js | ethers.js | wagmi | ethereum
event-driven-architecture | Event-driven architecture | event driven architecture, event-driven systems, event-driven, event driven systems, event-driven architectures
event-sourcing | Event sourcing | event-sourced
facebook-graph-api | Facebook Graph API
fault-tolerance | Fault tolerance | fault-tolerant systems
ffmpeg | FFmpeg
fhir | FHIR | hl7 fhir, smart on fhir
file-systems-development | File systems development
firmware-over-the-air | Firmware over the air
fix-protocol | =FIX protocol
flatbuffers | FlatBuffers
flexray | FlexRay
foundry-ethereum | Foundry ethereum | ethereum foundry
frontend-development | Frontend development | front-end development, frontend programming, ~frontend, ~front-end, ~front end web
full-stack-development | Full-stack development | fullstack development, full-stack web development, desarrollo full stack, développement full stack, ~full-stack, ~fullstack
functional-programming | Functional programming
game-development | Game development | game design, game programming
game-engines | Game engines
gameplay-programming | Gameplay programming
geofencing | Geofencing | location-based services
google-apis | Google APIs
google-maps-api | Google Maps API | google maps apis
google-maps-sdk | Google Maps SDK
graphql-federation | GraphQL Federation | schema stitching | graphql
grpc | gRPC
gstreamer | GStreamer
gtfs | GTFS
hardhat | Hardhat | | ethereum
hateoas | HATEOAS
hedera | ~=Hedera
hl7 | HL7 | hl7 v2
hl7-v3 | HL7 v3 | cda documents
html-canvas | HTML Canvas | html5 canvas, canvas api
html-email | HTML email | mjml, html emails
hyperledger | Hyperledger | hyperledger fabric | blockchain
ihe-profiles | IHE profiles
iiif | =IIIF
image-processing | Image processing
in-app-purchases | In-app purchases
indexeddb | IndexedDB
industry-4-0 | Industry 4.0 | smart manufacturing, industrie 4.0
internationalization | Internationalization | i18n, internationalisation, localization engineering
interpreter-design | Interpreter design
inversion-of-control | Inversion of control | =IoC container
ios | iOS | ios development, ios sdk
iot | =IoT | internet of things, iiot, =IOT, industrial iot
ipados | iPadOS
iso-8583 | ISO 8583
j1939 | J1939
jitsi | Jitsi
json | JSON | json schema, json api
json-rpc | JSON-RPC
json-web-encryption | JSON Web Encryption
kernel-modules | Kernel modules
klarna | ~=Klarna
knx | =KNX
kofax | Kofax | tungsten automation
layer-2-scaling | Layer 2 scaling | optimistic rollups, zk rollups
legacy-modernization | Legacy modernization | legacy code modernization, application modernization
lin-bus | =LIN bus
live-streaming | Live streaming | obs studio
livekit | LiveKit
localization-testing | Localization testing
lock-free-programming | Lock-free programming | lock-free data structures
loinc | LOINC
low-code | Low-code development | low-code, low code, no-code, no code platforms, low-code/no-code
low-latency-systems | Low-latency systems
lti-standard | LTI standard
lwm2m | LwM2M
m-bus | M-Bus | wm-bus
macro-programming | Macro programming
mailgun | Mailgun | postmark email
marc | =MARC | marc21
matter-protocol | Matter protocol | thread protocol
mavlink | MAVLink | px4, ardupilot
messagebird | MessageBird
messagepack | MessagePack
micro-frontends | Micro frontends | micro-frontends, micro frontend, microfrontends
microservices | Microservices | micro services, micro-services, microservice, microservices architecture, microservice architecture, microservice-based
mil-std-1553 | MIL-STD-1553
mobile-development | Mobile development | mobile app development, mobile application development, mobile apps development
mobile-payments | Mobile payments | apple pay, google pay
mollie | ~=Mollie
monolith-decomposition | Monolith decomposition | strangler pattern, monolith to microservices
mpeg-dash | =MPEG-DASH | =DASH streaming
multi-tenancy | Multi-tenant architecture | multi-tenancy, multi-tenant
multiplayer-networking | Multiplayer networking | netcode, multiplayer game development
multiprocessing | Multiprocessing | inter-process communication
mvc | =MVC | model-view-controller, model view controller, mvc framework
mvvm | =MVVM | model-view-viewmodel
nb-iot | NB-IoT | lte-m
ncpdp | =NCPDP
nfts | NFTs | =NFT, non-fungible tokens, =ERC-721
nmea-0183 | NMEA 0183 | nmea 2000
node-red | Node-RED
numerical-computing | Numerical computing
object-oriented-analysis | Object-oriented analysis
object-oriented-programming | Object-oriented programming | =OOP, object oriented programming, object-oriented design, object oriented design, =OOD, object-oriented, ood/oop, objektorientierte programmierung, programmation orientée objet, programación orientada a objetos, programmazione a oggetti, programmazione orientata agli oggetti, programação orientada a objetos, programowanie obiektowe
object-storage | Object storage
oculus-sdk | Oculus SDK | meta quest development
odata | OData
omop | =OMOP
ooad | =OOAD | object-oriented analysis and design
opc-da | =OPC DA
open-banking | Open banking | =PSD2
openapi | OpenAPI | openapi specification, openapi/swagger, swagger/openapi, open api specification
openehr | OpenEHR
opengl | OpenGL | open gl
openzeppelin | OpenZeppelin | | solidity
operating-system-development | Operating system development | os internals, operating system internals
orm | =ORM | object-relational mapping, =ORMs
paddle-payments | Paddle payments
pagination-api | Pagination API
parallel-programming | Parallel programming | parallel computing
parsing | ~Parsing | antlr, parser generators
payment-gateways | Payment gateway integration | payment gateways, payment gateway, payment integrations
paypal | PayPal | braintree
peer-to-peer-networking | Peer-to-peer networking | libp2p, =IPFS
performance-modeling | Performance modeling | performance analysis
physically-based-rendering | Physically based rendering | =PBR
plaid-api | Plaid API | ~=Plaid
plivo | Plivo
plugin-development | Plugin development
polkadot | ~=Polkadot | parity substrate
polygon-blockchain | Polygon blockchain | polygon network
postmark | Postmark
progressive-web-apps | Progressive web apps | =PWA, =PWAs, progressive web app
protobuf | Protocol Buffers | protobuf, protobufs
push-notifications | Push notifications | apns
pusher | ~=Pusher
quorum-blockchain | Quorum blockchain
r3-corda | R3 Corda | corda
rate-limiting | Rate limiting
ray-tracing | Ray tracing | path tracing
razorpay | Razorpay
reactive-programming | Reactive programming
real-time-systems | Real-time systems | real-time computing
recurly | ~=Recurly
responsive-design | Responsive design | responsive web design
rest | ~=REST | restful, restful apis, restful api, rest apis, rest api, rest-api, rest-apis, restful web services, restful services, rest services, rest endpoints, rest/json, api rest, api-rest, rest web services, restful endpoints
ripple-xrpl | Ripple XRPL | xrp ledger
rpa | =RPA | robotic process automation
rpa-development | RPA development | power automate desktop
rtsp | =RTSP | =RTMP, =RTP
saga-pattern | Saga pattern
salesforce-apis | Salesforce APIs
scorm | SCORM | xapi, tin can api
sendgrid | SendGrid
server-sent-events | Server-sent events
server-side-rendering | Server-side rendering | =SSR, server side rendering
serverless-patterns | Serverless patterns
service-discovery | Service discovery
service-workers | Service workers
shader-programming | Shader programming | shaders, shader development
shopify-api | Shopify API | shopify apps | shopify
sigfox | Sigfox
signal-processing | Signal processing | digital signal processing, =DSP
simd | SIMD | avx-512, vectorization simd
single-page-applications | Single-page applications | =SPA, =SPAs, single page applications, single-page application, single page apps
slack-api | Slack API | slack bots
smart-contracts | Smart contracts | smart contract, smartcontracts | blockchain
snomed | =SNOMED | snomed ct
soa | =SOA | service-oriented architecture, service oriented architecture
soap | ~=SOAP | soap web services, soap apis, soap/rest, rest/soap, soap api
software-architecture | Software architecture | software design, solution architecture, technical architecture, software architectures, softwarearchitektur, architecture logicielle, arquitectura de software, arquitetura de software, architettura software, architektura oprogramowania
software-documentation | Software documentation
solana | Solana | | blockchain
solid-principles | SOLID principles | =SOLID
solidity-auditing | Solidity auditing | smart contract auditing
some-ip | =SOME/IP
spacewire | SpaceWire
square-api | Square API
state-machines | State machines | finite state machines, state machine
state-management | State management
stellar-blockchain | Stellar blockchain
stripe | ~=Stripe | stripe api, stripe connect, stripe integration
svg | =SVG
swagger | Swagger | swagger ui | openapi
system-design | System design | systems design
systems-analysis | Systems analysis | system analysis
systems-architecture | Systems architecture | system architecture
systems-integration | Systems integration | system integration
telegram-bots | Telegram bots | telegram bot api
test-doubles | Test doubles
thingsboard | ThingsBoard
thingworx | ThingWorx | ptc thingworx
thrift | Apache Thrift
tokenomics | Tokenomics
toml | TOML
truffle | ~=Truffle | ganache, truffle suite
twelve-factor | Twelve-factor app | 12-factor, 12 factor
twilio | Twilio
uds-diagnostics | =UDS diagnostics | unified diagnostic services
uipath | UiPath | ui path | rpa
unicode | Unicode | utf-8
video-codecs | Video codecs | h.264, h.265, =HEVC, =AV1
video-streaming | Video streaming | video encoding, =HLS
virtual-networking | Virtual networking
virtual-reality | Virtual reality | =VR
voice-user-interfaces | Voice user interfaces
vonage | Vonage | nexmo, vonage api
vulkan | ~=Vulkan | vulkan api
watchos | watchOS | tvos
web-accessibility | Web accessibility | wcag, a11y, wcag 2.1, wai-aria, section 508
web-components-accessibility | Web components accessibility
web-development | Web development | web application development, web app development, développement web, desarrollo web, webentwicklung, sviluppo web, desenvolvimento web, webudvikling, webbutveckling, webontwikkeling, tworzenie stron internetowych, פיתוח אינטרנט
web-performance | Web performance | core web vitals, web performance optimization
web-services | Web services | webservices
web3 | Web3 | web 3.0, web3.js | blockchain
webauthn | WebAuthn | passkeys, fido2
webhooks | Webhooks | webhook
websockets | WebSockets | websocket, web sockets, web socket
webusb | WebUSB
whatsapp-business-api | WhatsApp Business API | whatsapp api
workflow-automation | Workflow automation
workfusion | WorkFusion
worldpay | Worldpay
wsdl | =WSDL | | soap
x12-837 | X12 837 | edi 837, x12 transactions
xbrl | =XBRL | ixbrl
xcp-protocol | =XCP protocol
xml | XML | xml schema
xml-rpc | XML-RPC
xslt-fo | =XSLT-FO
yaml | YAML | yml
youtube-api | YouTube API
z-wave | Z-Wave
zachman-framework | Zachman Framework
zero-knowledge-proofs | Zero-knowledge proofs | zk-snarks, zk proofs, zkp
zuora | Zuora
`
