/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const PROTOCOL = `
abbyy | ABBYY | abbyy finereader, abbyy flexicapture
ably | ~=Ably
ads-b | ADS-B
ads-txt | ads.txt | sellers.json, app-ads.txt, ads.txt / sellers.json
adyen | Adyen
agora-io | Agora.io
ajax | =AJAX | =Ajax | javascript
algorithms | ~Algorithms | algorithm design, algorithm development, algorithms development, algorithms and data structures, algorithmic thinking, design of algorithms, complex algorithms, algorithm design and analysis, algorithm implementation, algorithm analysis, graph algorithms, sorting algorithms, search algorithms, advanced algorithms, fundamental algorithms, complexity analysis, algorithmic complexity, algorithmique, algorithmen, algoritmos, algoritmi, algorytmy, אלגוריתמים, פיתוח אלגוריתמים, big o notation, big-o
android | Android | android sdk, android studio, android development, android apps, android app development, android applications, native android, android application development, android platform, android sdks, android native development, אנדרואיד, android os, android apps development, android framework, android developer, android engineer, native android development, modern android development, android app, aosp, android open source project
apache-avro-schema | Apache Avro schema | schema registry
apache-thrift-idl | Apache Thrift IDL
api-design | API design | api development, apis design, web apis, api architecture, design apis, rest api design, rest api development, api designs, api-first, api endpoints, api building, designing apis, building apis, design of apis, api-first design, api implementation, api design principles, api architectures, public apis, apis development, developing apis, api engineering, api programming, open apis, third-party apis, 3rd party apis, api-entwicklung, desarrollo de apis, développement d'api, פיתוח api, api contracts, api specifications, api integrations development, integrating apis, grpc api design
api-integration | API integration | api integrations, integrating third-party apis, third-party integrations, 3rd party integrations, third-party api integrations, third-party api integration, ממשקי api, external api integrations, integration of apis, integration with third-party apis, api connectivity, api-integrationen, intégration api, integración de apis
api-management | API management | api lifecycle management, api governance, api strategy, api platforms
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
audio-processing | Audio processing | audio algorithms, audio software development, audio/video processing, acoustic signal processing, voice isolation, noise cancellation, audio codecs, spatial audio, audio codec, speech enhancement
audio-programming | Audio programming | =DSP audio, audio signal processing
augmented-reality | Augmented reality | ar/vr, vr/ar, mixed reality
authorizedotnet | Authorize.net
automation-anywhere | Automation Anywhere | | rpa
avalanche-blockchain | Avalanche blockchain
backend-development | Backend development | back-end development, backend engineering, back-end engineering, backend systems, backend services, backend service, backend applications, backend software development, back-end systems, back-end services, server-side development, backend architecture, backend apis, backend web development, backend software engineering, backend technologies, server side programming, backend infrastructure, backend software, backend frameworks, server-side applications, backend-entwicklung, desarrollo backend, développement backend, sviluppo backend, desenvolvimento backend, backend-ontwikkeling, backendutveckling, פיתוח backend, פיתוח צד שרת, backend stack, backend and frontend development, server development, scalable backend systems, server-side, צד שרת, backend-focused, backend, back-end, server side systems
backend-for-frontend | Backend for frontend | =BFF
bacnet | BACnet | lonworks
bitcoin | ~=Bitcoin | bitcoin protocol | blockchain
blockchain | Blockchain | block chain, distributed ledger, =DLT, blockchain technology, blockchain technologies, blockchain development, blockchains, distributed ledger technology, distributed ledgers, blockchain protocols, blockchain systems, blockchain infrastructure, blockchain engineering, בלוקצ'יין, cadena de bloques, blockchain implementations, evm-compatible blockchains, distributed ledger technologies
blue-prism | Blue Prism | | rpa
blue-prism-decipher | Blue Prism Decipher
bluetooth-mesh | Bluetooth mesh
broadcast-engineering | Broadcast engineering | sdi video, smpte 2110
browser-extensions | Browser extensions | chrome extensions, chrome extension, browser extension development
browser-internals | Browser internals | browser engines, chromium, blink rendering engine, browser development, v8, v8 engine, browser apis
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
clean-architecture | Clean architecture | hexagonal architecture, onion architecture, ports and adapters, clean architectures, mvvm/clean architecture
clean-code | Clean code | clean code principles, clean coding, clean code practices
coap | CoAP
code-generation | Code generation | codegen, code generators
compilers | Compilers | compiler design, compiler development, compiler construction, compiler, compiler engineering, compiler optimization, compiler optimizations, compiler technology, compiler theory, compilers and interpreters, sql parsers, language runtimes, compiler internals, interpreters and compilers, compiler backends, compiler infrastructure, jit compilers, just-in-time compilation
computational-geometry | Computational geometry
computational-photography | Computational photography
computer-architecture | Computer architecture | cpu architecture, processor architecture, computer architectures, computer organization, cpu architectures, cpu design, processor design, hardware architecture, hardware architectures, gpu architecture, gpu architectures, memory and cpu architecture, cpu and memory architecture, computer architecture fundamentals, soc/cpu architecture, processor architectures, cpu micro-architecture, hw/sw co-design, hardware/software co-design, hw architecture, computer system architecture, branch prediction, out-of-order execution, instruction scheduling, register renaming, load/store execution, instruction fetch, instruction sets, instruction set architecture, processor microarchitecture
computer-graphics | Computer graphics | rendering engines, 3d graphics, real-time rendering, graphics programming, rendering pipelines, graphics apis, graphics pipelines, 3d graphics programming, gpu rendering, real-time graphics, graphics engines, graphics development, 3d engines, computergrafik, real-time 3d, graphics rendering, rendering techniques, 2d graphics
computer-science-fundamentals | Computer science fundamentals | cs fundamentals, fundamentals of computer science, computer science principles
concurrent-programming | ~Concurrency | concurrent programming, multithreading, multi-threading, multithreaded programming, multi-threaded programming, ~multithreaded, multi-threaded, multithreaded applications, multi-threaded applications, multi-threaded systems, thread safety, concurrent systems, concurrency control, concurrent and distributed, concurrent code, parallelism and concurrency, parallelism, concurrency patterns, nebenläufigkeit, multithreaded environments, multithread, ריבוי תהליכונים, מקביליות, programmation concurrente, programación concurrente
consensus-algorithms | Consensus algorithms | raft consensus, paxos, consensus protocols, consensus mechanisms, distributed consensus, byzantine fault tolerance, =BFT, consensus algorithm, =PBFT, leader election, =Raft
corba | =CORBA
cosmos-sdk | Cosmos SDK | tendermint
cqrs | CQRS
crdts | CRDTs | =CRDT, conflict-free replicated data types, operational transforms, operational transformation
cross-browser | Cross-browser compatibility | cross browser compatibility, cross-browser development
cross-platform-development | Cross-platform development | cross-platform mobile development, cross-platform mobile, cross-platform apps, cross-platform applications, cross-platform app development, multi-platform development, cross-platform software, cross platform
cryptographic-wallets | Cryptographic wallets | crypto wallets, metamask
css-animations | CSS animations
csv | =CSV
dali-lighting | DALI lighting
data-structures | Data structures | data structures and algorithms, data structures & algorithms, =DSA, data structure, datenstrukturen, structures de données, estructuras de datos, struktury danych, מבני נתונים
database-internals | Database internals | storage engines, storage engine, query optimizers, query planners, query execution, query engines, database kernel, database engine development, query processing, database systems internals, sql compiler development, database systems development, database implementation, transaction processing, query engine, database engine, database engines, query execution engine
dcom | =DCOM | =COM+, com/dcom, activex
dds-middleware | DDS middleware | data distribution service
decentralized-identity | Decentralized identity | verifiable credentials, self-sovereign identity
deep-linking | Deep linking
defi | DeFi | decentralized finance | blockchain
dependency-injection | Dependency injection
design-patterns | Design patterns | software design patterns, software patterns, oo design patterns, object-oriented design patterns, programming patterns, software architecture patterns, entwurfsmuster, patrones de diseño, wzorce projektowe, design pattern, architecture and design patterns, תבניות עיצוב, gof patterns
desktop-development | Desktop development | desktop application development, desktop applications development, desktop applications, desktop application, desktop apps, desktop software development, desktop developer, windows application development, desktop app development
diameter-protocol | ~=Diameter | =GTP, gtp protocol, gtp-c, ss7/sigtran, sigtran, hlr/hss, =HSS, signaling protocols, signalling protocols
dicom | DICOM
digital-rights-management | Digital rights management | =DRM
digital-twins | Digital twins | digital twin
direct3d | Direct3D | | directx
directx | DirectX
discord-bots | Discord bots | discord.js, discord.py
displayport | DisplayPort | embedded displayport, =eDP
distributed-data-processing | Distributed data processing | distributed data systems, distributed processing, distributed computing frameworks, distributed computation frameworks, distributed data processing frameworks, large-scale data processing, data processing frameworks, distributed data processing systems, distributed compute, batch and stream processing
domain-driven-design | Domain-driven design | =DDD, domain driven design
dublin-core | Dublin Core
dynamic-programming | Dynamic programming
e-signature | E-signature | e-signatures, esignature
eda-tools | =EDA tools | electronic design automation, ~=EDA, eda tool, eda software, eda flow, eda flows, eda vendors, electronic design automation tools, electronic design automation software
edi | =EDI | electronic data interchange, edi x12, edifact, ansi x12, un/edifact
emv | EMV | emv chip
enterprise-architecture | Enterprise architecture
erc-20 | =ERC-20
ethercat | EtherCAT
ethereum | Ethereum | evm | blockchain
ethers-js | ethers.js | wagmi | ethereum
event-driven-architecture | Event-driven architecture | event driven architecture, event-driven systems, event-driven, event driven systems, event-driven architectures, event-driven design, event based systems, event-based architecture, event-driven microservices, event-driven programming, event-driven applications, event-based architectures, =EDA architecture, ארכיטקטורה מונחית אירועים, ארכיטקטורה מבוססת אירועים
event-sourcing | Event sourcing | event-sourced
eventual-consistency | Eventual consistency | eventually consistent, consistency models, eventually consistent systems
facebook-graph-api | Facebook Graph API
fault-tolerance | Fault tolerance | fault-tolerant systems, fault-tolerant distributed systems, resilience engineering, fault isolation
ffmpeg | FFmpeg
fhir | FHIR | hl7 fhir, smart on fhir
file-systems-development | File systems development | file systems, filesystem, filesystems, file system, distributed file systems, distributed file system, distributed filesystems, distributed filesystem, parallel file systems
firmware-over-the-air | Firmware over the air
fix-protocol | =FIX protocol
flatbuffers | FlatBuffers
flexray | FlexRay
foundry-ethereum | Foundry ethereum | ethereum foundry
frontend-development | Frontend development | front-end development, frontend programming, ~front end web, frontend engineering, front-end engineering, frontend applications, frontend technologies, front-end technologies, frontend frameworks, front-end frameworks, frontend web development, client-side development, frontend architecture, front-end architecture, ui development, frontend software development, front-end web development, frontend components, front-end applications, frontend-entwicklung, desarrollo frontend, développement frontend, sviluppo frontend, desenvolvimento frontend, frontend-ontwikkeling, frontendutveckling, פיתוח frontend, פיתוח צד לקוח, front-end components, ui engineering, client-side web development, frontend stack, user interface development, client-side programming, front-end programming, web frontend, web front-end, frontend performance, צד לקוח, frontend, front-end
full-stack-development | Full-stack development | fullstack development, full-stack web development, desarrollo full stack, développement full stack, ~full-stack, ~fullstack, fullstack engineering, full-stack engineering, full-stack applications, fullstack web development, full-stack experience, full-stack software development, פול סטאק, פולסטאק, fullstack-entwicklung, full-stack-entwicklung, full-stack web applications, full-stack software engineering, full-stack software engineer, full stack engineer, full stack developer, fullstack developer, fullstack engineer, full-stack engineers, fullstack engineers, full-stack developers, fullstack developers, פיתוח full stack, מפתח full stack, פיתוח פול סטאק
functional-programming | Functional programming | functional programming languages, functional languages, functional language, functional programming concepts, functional and reactive programming, =FP languages, functional programming language, pure functional programming, typed functional programming, programación funcional, funktionale programmierung, programmation fonctionnelle
fusion-js | Fusion.js | fusionjs
game-design | Game design | game designer, game balancing, game economy, game economy design, systems design for games, game mechanics design, game level design
game-development | Game development | game programming, games development, video game development, gamedev, game dev, mobile game development, spieleentwicklung, desarrollo de videojuegos, game programmer, video games development, game developer, game engine programming, game mechanics
game-engines | Game engines
gameplay-programming | Gameplay programming
geofencing | Geofencing | location-based services
geolocation-services | Geolocation services | geolocation, geocoding, routing engines, reverse geocoding, navigation systems, navigation algorithms, map matching, route optimization algorithms, location technologies, location services
geometry-processing | Geometry processing | computational geometry algorithms, mesh processing, geometric modeling, geometry kernels, polygon meshes, 3d geometry, cad kernels, parasolid, geometric algorithms
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
image-processing | Image processing | image analysis, digital image processing, image processing algorithms, video processing, image/video processing, bildverarbeitung, traitement d'images, procesamiento de imágenes, elaborazione immagini, przetwarzanie obrazów, עיבוד תמונה, image manipulation, image and video processing, image processing techniques
in-app-purchases | In-app purchases
indexeddb | IndexedDB
industry-4-0 | Industry 4.0 | smart manufacturing, industrie 4.0
internationalization | Internationalization | i18n, internationalisation, localization engineering, l10n, internationalization and localization, localization and internationalization, i18n/l10n, localisation and internationalisation
interpreter-design | Interpreter design
inversion-of-control | Inversion of control | =IoC container
ios | iOS | ios development, ios sdk, ios app development, ios apps, ios applications, native ios, native ios development, ios application development, ios frameworks, ios platform, ios developer, ios engineer, ios app, ios software development, native apple platforms, apple platforms, ios/macos
iot | =IoT | internet of things, iiot, =IOT, industrial iot, iot technologies, iot applications, =AIoT, iot integrations, iot technology, internet der dinge, iot development, iot architecture, iot connectivity, iot edge
ipados | iPadOS
iso-8583 | ISO 8583
j1939 | J1939
jitsi | Jitsi
jmap | JMAP | =JMAP protocol
json | JSON | json schema, json api
json-rpc | JSON-RPC
json-web-encryption | JSON Web Encryption
kernel-modules | Kernel modules
klarna | ~=Klarna
knx | =KNX
kofax | Kofax | tungsten automation
layer-2-scaling | Layer 2 scaling | optimistic rollups, zk rollups
legacy-modernization | Legacy modernization | legacy code modernization, application modernization, legacy migration, system modernization, modernization of legacy systems, platform modernization, legacy system modernization, legacy software modernization, software modernization, cloud modernization
lightning-network | Lightning Network | lightning protocol
lin-bus | =LIN bus | can/lin, =LIN
live-streaming | Live streaming | obs studio
livekit | LiveKit
localization-testing | Localization testing
lock-free-programming | Lock-free programming | lock-free data structures
loinc | LOINC
low-code | Low-code development | low-code, low code, no-code, no code platforms, low-code/no-code, no-code/low-code, low-code/no-code platforms, no-code tools, low-code platforms, nocode, low-code tools, no-code/low-code tools
low-latency-systems | ~Low-latency systems | low-latency applications, ultra-low latency, low-latency data systems, low-latency services, low-latency backend, low-latency architectures
lti-standard | LTI standard
lwm2m | LwM2M
m-bus | M-Bus | wm-bus
macro-programming | Macro programming
mailgun | Mailgun | postmark email
marc | =MARC | marc21
matter-protocol | Matter protocol | thread protocol
mavlink | MAVLink | px4, ardupilot
mechanism-design | Mechanism design | auction theory, algorithmic game theory, auction design, market design, auction dynamics
memory-management | Memory management | memory optimization, memory allocation, garbage collection, memory models, memory profiling, memory leaks
messagebird | MessageBird
messagepack | MessagePack
messaging-systems | Messaging systems | messaging queues systems, messaging technologies, messaging platforms, messaging infrastructure, message-oriented middleware, asynchronous messaging, async messaging, messaging services, messaging middleware, queueing systems, queuing systems, queueing technologies, messaging technologies and queues, event brokers, queuing technologies, message busses, message bus, messaging solutions, queue systems, message passing, message queueing
micro-frontends | Micro frontends | micro-frontends, micro frontend, microfrontends
microservices | Microservices | micro services, micro-services, microservice, microservices architecture, microservice architecture, microservice-based, microservices-based architecture, micro-services architecture, microservices architectures, microservice based architecture, microservices-based, micro-service, microservice architectures, microservices design, microservices development, microservices patterns, microservices-architektur, מיקרו סרוויסים, מיקרוסרוויסים, microservice design, microservices environment, micro service designs, microservice designs, micro-service architecture, microservices design patterns
mil-std-1553 | MIL-STD-1553
mobile-development | Mobile development | mobile app development, mobile application development, mobile apps development, native mobile development, mobile software development, mobile engineering, native mobile, mobile development experience, native mobile apps, mobile client, mobile clients, mobile client development, mobile web development, mobile app architecture, native app development, desarrollo móvil, développement mobile, mobile entwicklung, app-entwicklung, פיתוח מובייל, פיתוח אפליקציות, mobile developer, mobile app developer, mobile engineer, mobile software engineer, native mobile applications, ~mobile apps, ~mobile applications, ~mobile platforms, mobile developers
mobile-payments | Mobile payments | apple pay, google pay
mollie | ~=Mollie
monolith-decomposition | Monolith decomposition | strangler pattern, monolith to microservices
mpeg-dash | =MPEG-DASH | =DASH streaming
multi-tenancy | Multi-tenant architecture | multi-tenancy, multi-tenant, multitenant, multi-tenant systems, multitenancy, multi-tenant applications, multi-tenant saas, multi-tenant architectures, multi-tenant platforms
multiplayer-networking | Multiplayer networking | netcode, multiplayer game development
multiprocessing | Multiprocessing | inter-process communication
mvc | =MVC | model-view-controller, model view controller, mvc framework
mvvm | =MVVM | model-view-viewmodel
nb-iot | NB-IoT | lte-m
ncpdp | =NCPDP
nen-1010 | NEN 1010 | nen1010, nen 1010 en nen 3140, =NEN-EN, dutch electrical standards
network-programming | Network programming | socket programming, sockets programming, network software development, network sockets
nfts | NFTs | =NFT, non-fungible tokens, =ERC-721
nmea-0183 | NMEA 0183 | nmea 2000
node-red | Node-RED
numerical-computing | Numerical computing
object-oriented-analysis | Object-oriented analysis
object-oriented-programming | Object-oriented programming | =OOP, object oriented programming, object-oriented design, object oriented design, =OOD, object-oriented, ood/oop, objektorientierte programmierung, programmation orientée objet, programación orientada a objetos, programmazione a oggetti, programmazione orientata agli oggetti, programação orientada a objetos, programowanie obiektowe, object-oriented languages, object-oriented development, object oriented software development, =OO, oo design, oo programming, object-oriented principles, object-oriented software design, object oriented design principles, oop concepts, oop principles, תכנות מונחה עצמים, objectgeoriënteerd programmeren, פיתוח מונחה עצמים, object-oriented programming languages, object-oriented code, object orientated programming, =OOP/OOD, object-oriented programming language, פיתוח מונחה אובייקטים
object-storage | Object storage | object-store, object stores
oculus-sdk | Oculus SDK | meta quest development
odata | OData
omop | =OMOP
ooad | =OOAD | object-oriented analysis and design
opc-da | =OPC DA
open-banking | Open banking | =PSD2
openapi | OpenAPI | openapi specification, openapi/swagger, swagger/openapi, open api specification
openehr | OpenEHR
opengl | OpenGL | open gl
openrtb | OpenRTB | open rtb, openrtb protocol
openzeppelin | OpenZeppelin | | solidity
operating-system-development | Operating system development | os internals, operating system internals
orm | =ORM | object-relational mapping, =ORMs
paddle-payments | Paddle payments
pagination-api | Pagination API
parallel-programming | Parallel programming | parallel computing
parsing | ~Parsing | antlr, parser generators
payment-gateways | Payment gateway integration | payment gateways, payment gateway, payment integrations
paypal | PayPal | braintree
peer-to-peer-networking | Peer-to-peer networking | libp2p, =IPFS, peer-to-peer, =P2P networking, p2p networks, p2p protocols
performance-modeling | Performance modeling | performance analysis, performance modelling, performance models, cpu performance modeling
physically-based-rendering | Physically based rendering | =PBR
plaid-api | Plaid API | ~=Plaid
plivo | Plivo
plugin-development | Plugin development
polkadot | ~=Polkadot | parity substrate
polygon-blockchain | Polygon blockchain | polygon network
postmark | Postmark
programming-language-design | Programming language design | language design, type systems, programming language theory, static typing, type theory, language implementation, language runtime, virtual machine implementation, domain-specific languages, =DSLs, dsl design
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
real-time-data-processing | Real-time data processing | realtime data processing, real-time processing, real-time analytics, real-time data, real-time data streaming, real-time event processing, real-time data systems
real-time-systems | Real-time systems | real-time computing, real-time constraints, real-time embedded software, real time programming, real-time software, real-time applications, realtime systems, real-time development, hard real-time, real-time operating environments, real-time control, echtzeitsysteme, systèmes temps réel, sistemas en tiempo real, מערכות זמן אמת, real-time system, soft real-time, low-level real-time
recurly | ~=Recurly
responsive-design | Responsive design | responsive web design
rest | ~=REST | restful, restful apis, restful api, rest apis, rest api, rest-api, rest-apis, restful web services, restful services, rest services, rest endpoints, rest/json, api rest, api-rest, rest web services, restful endpoints, rest-based, rest based services, rest/graphql, graphql/rest, rest/grpc, rest-based apis, restful api design, restful api development, restful microservices, rest webservices, restful webservices, json/rest, rest-schnittstellen, rest-apis entwicklung, http/rest, rest/http, rest api's, rest interfaces, apis rest
ripple-xrpl | Ripple XRPL | xrp ledger
rpa | =RPA | robotic process automation
rpa-development | RPA development | power automate desktop
rtsp | =RTSP | =RTMP, =RTP
saga-pattern | Saga pattern
salesforce-apis | Salesforce APIs
scorm | SCORM | xapi, tin can api
search-engines | Search engines | search engine development, search systems, search technologies, search infrastructure, search platforms, enterprise search, search relevance, search technology, search backend, search algorithms development
sendgrid | SendGrid
server-sent-events | Server-sent events
server-side-rendering | Server-side rendering | =SSR, server side rendering
serverless-patterns | Serverless patterns
service-discovery | Service discovery
service-workers | Service workers
shader-programming | Shader programming | shaders, shader development
shopify-api | Shopify API | shopify apps | shopify
sigfox | Sigfox
signal-processing | Signal processing | digital signal processing, =DSP, digital signal processing algorithms, signal processing algorithms, dsp algorithms, signal analysis, statistical signal processing, biosignal processing, signalverarbeitung, traitement du signal, procesamiento de señales, elaborazione del segnale, przetwarzanie sygnałów, עיבוד אותות, עיבוד אות, audio signal processing algorithms, digital signal processors, dsp programming, dsp development, adaptive filtering, filter design, speech and signal processing, audio dsp, detection and estimation theory, estimation theory
simd | SIMD | avx-512, vectorization simd
single-page-applications | Single-page applications | =SPA, =SPAs, single page applications, single-page application, single page apps
slack-api | Slack API | slack bots
smart-contracts | Smart contracts | smart contract, smartcontracts | blockchain
snomed | =SNOMED | snomed ct
soa | =SOA | service-oriented architecture, service oriented architecture, service-oriented architectures, soa architecture, service-orientated architecture, service-oriented systems, service-oriented software, service-oriented applications, service-oriented platforms
soap | ~=SOAP | soap web services, soap apis, soap/rest, rest/soap, soap api
software-architecture | Software architecture | software design, solution architecture, technical architecture, software architectures, softwarearchitektur, architecture logicielle, arquitectura de software, arquitetura de software, architettura software, architektura oprogramowania, software architecture design, software design and architecture, architecture design, architectural patterns, architecture patterns, architectural design, application architecture, software systems design, software system design, software designs, architectural principles, systems design and architecture, large-scale software architecture, software-architektur, ארכיטקטורת תוכנה, tech architecture, service-oriented design, backend architectures, system architecture and design, architecture and design
software-documentation | Software documentation
solana | Solana | | blockchain
solid-principles | SOLID principles | =SOLID
solidity-auditing | Solidity auditing | smart contract auditing
some-ip | =SOME/IP
spacewire | SpaceWire
square-api | Square API
state-machines | State machines | finite state machines, state machine
state-management | ~State management | ~state management, state management libraries, state management patterns, state management solutions
stellar-blockchain | Stellar blockchain
stripe | ~=Stripe | stripe api, stripe connect, stripe integration
subscription-billing | Subscription billing | recurring billing, subscription management, billing systems, subscription billing systems, billing platforms, billing and subscriptions, usage-based billing
svg | =SVG
swagger | Swagger | swagger ui | openapi
system-design | System design | system design principles, designing large-scale systems, large-scale system design, systems design principles, scalable system design, designing scalable systems, architecture of large-scale systems, ארכיטקטורת מערכות, low level design
systems-analysis | Systems analysis | system analysis, ניתוח מערכות, ניתוח ועיצוב מערכות, מנתח מערכות, systemanalyse, system analyst, systems analyst, analyse de systèmes, análisis de sistemas, בניתוח מערכות, ובניתוח מערכות, אפיון מערכות, אפיון וניתוח מערכות, כתיבת אפיונים, מסמכי אפיון, כתיבת מסמכי אפיון, אפיון פונקציונלי
systems-architecture | Systems architecture | system architecture, systems architectures, system architecture design, system architectures, systems architecture design, architecting systems, systemarchitektur
systems-integration | Systems integration | system integration, systems integrations, enterprise integration, enterprise integrations, system integrations, integration architecture, systemintegration, intégration de systèmes, integración de sistemas, integrazione di sistemi, integracja systemów, אינטגרציה ארגונית, עולמות האינטגרציה, enterprise systems integration, data and systems integration, application integration, אינטגרציית מערכות, אינטגרציות, פיתוח ממשקים, אינטגרטור, אינטגרטורית, אינטגרציה של מערכות, אינטגרציה בין מערכות, system integrator, systems integrator
systems-programming | Systems programming | system programming, system-level programming, systems software, system software, system software development, programmation système, systemprogrammierung
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
vast-vpaid | =VAST | =VPAID, vast/vpaid, vast and vpaid, =MRAID, =OMID, =SIMID, iab standards, iab tech lab
video-codecs | Video codecs | h.264, h.265, =HEVC, =AV1, h264, h265, =H.264/AVC, video compression, video coding, vp9, h.264/h.265, =AVC, codecs, image compression, video transcoding
video-streaming | Video streaming | video encoding, video delivery, streaming media, media streaming, streaming video, =OTT, video pipelines, adaptive bitrate streaming, video streaming protocols, ott platforms, video transport, http live streaming, hls streaming, hls/dash, hls and dash, dash/hls
virtual-networking | Virtual networking
virtual-reality | Virtual reality | =VR
voice-user-interfaces | Voice user interfaces
vonage | Vonage | nexmo, vonage api
vulkan | ~=Vulkan | vulkan api
watchos | watchOS
web-accessibility | Web accessibility | wcag, a11y, wcag 2.1, wai-aria, section 508, accessibility standards, wcag 2.2, accessibility guidelines, digital accessibility, web accessibility standards, accessibility best practices, barrierefreiheit, ada compliance web, accessible web, wcag standards, accessibilité web, accessible user interfaces, ~Accessibility, עקרונות נגישות, תקני נגישות, הנגשת אתרים, accessibilité numérique, accesibilidad web, accessibility compliance
web-components-accessibility | Web components accessibility
web-development | Web development | web application development, web app development, développement web, desarrollo web, webentwicklung, sviluppo web, desenvolvimento web, webudvikling, webbutveckling, webontwikkeling, tworzenie stron internetowych, פיתוח אינטרנט, web technologies, web programming, web-based applications, modern web technologies, web-based application development, web application architecture, building web applications, web application frameworks, web frameworks, web developer, modern web development, modern web applications, web engineering, webapplikationen, applications web, aplicaciones web, applicazioni web, פיתוח web, web/mobile development, web development frameworks, web stack, web software development, modern web frameworks, modern web application, web-entwicklung, aplikacje webowe, פיתוח אתרים, developing web applications, develop web applications, build web applications, development of web applications, building web apps, developing web apps, scalable web applications, complex web applications, web application engineering, web application design, web application programming
web-performance | Web performance | core web vitals, web performance optimization, website performance, frontend performance optimization, front-end performance, page speed, performance optimization on web, client-side performance, client-side performance optimizations, front-end performance optimization, page load performance, page load times, lighthouse scores
web-security | Web security | web vulnerabilities
web-services | Web services | webservices, web service, webservice
web3 | Web3 | web 3.0, web3.js | blockchain
webauthn | WebAuthn | passkeys, fido2
webhooks | Webhooks | webhook
websockets | WebSockets | websocket, web sockets, web socket
webusb | WebUSB
whatsapp-business-api | WhatsApp Business API | whatsapp api
workflow-automation | Workflow automation | workflow automation tools, workflow automations, workflow automation platforms, automation workflows, business workflow automation, process automation tools
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
