/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const HARDWARE = `
3d-printing | 3D printing | additive manufacturing
5g | =5G | 5g nr, 5g new radio
aarch64 | AArch64 | armv8
abb-800xa | ABB 800xA
abb-robots | ABB robots
acoustics | ~Acoustics
actuator-design | Actuator design
adc-dac | =ADC/DAC | data converters, adc and dac, data conversion, analog-to-digital converters, digital-to-analog converters
aerodynamics | Aerodynamics
aerospace-engineering | Aerospace engineering | aerospace systems, aircraft design, aircraft systems, luft- und raumfahrttechnik, aeronautical engineering, aeronautics
ai-accelerators | AI accelerators | =NPU, =NPUs, neural processing units, neural processing unit, ai accelerator, ml accelerators, machine learning accelerators, ml hardware acceleration, ai hardware, neural accelerators, ai chips, deep learning accelerators
allegro-pcb | Allegro PCB | cadence allegro pcb, =Allegro, allegro pcb editor, orcad/allegro, cadence pcb editor, allegro/orcad
allen-bradley | Allen-Bradley | allen bradley, rockwell automation, rslogix, studio 5000
altium | Altium | altium designer
amba | =AMBA | =AXI, axi protocol, =AHB, =APB, =ACE protocol, amba protocols, amba protocol, =AXI4, axi bus, ahb/axi, axi/ahb, amba axi, amba bus
amba-chi | AMBA CHI | ~=CHI, chi protocol, chi protocols, chi coherency, chi/axi, axi/chi, coherent hub interface | amba
analog-front-end | Analog front end | analog front‑end, analog front ends, =AFE, analog frontend, analog front-end behavior, analog fe
analog-layout | Analog layout | mixed-signal layout, custom layout
analog-verification | Analog verification | ams verification, mixed-signal verification, mixed-signal simulation
ansys-hfss | Ansys HFSS | =HFSS
ansys-lumerical | Ansys Lumerical | lumerical fdtd, fdtd
ansys-maxwell | Ansys Maxwell | ansys electronics desktop, ansys maxwell 3d
ansys-q3d | Ansys Q3D | =Q3D, q3d extractor
ansys-redhawk | Ansys RedHawk | redhawk, redhawk-sc, ansys totem
ansys-siwave | Ansys SIwave
antenna-design | Antenna design | antennas design, antenna engineering, antenna theory
antenna-systems | Antenna systems | ~antennas, antenna arrays, phased array, phased arrays, phased array antennas
antenna-testing | Antenna testing
arbitrary-waveform-generators | Arbitrary waveform generators | arbitrary waveform generator, waveform generators, =AWG
arc-flash | Arc flash | nfpa 70e
arduino | Arduino
arm-architecture | ARM architecture | arm cortex, cortex-m, arm processors, =ARM, arm cpu, arm-based, arm cores, arm mcu, arm microcontrollers, arm socs, arm based processors, arm based microcontrollers, armv7, armv9, arm v8, arm v9, cortex-a, cortex-r, cortex m4
asic | =ASIC | asic design, application-specific integrated circuit, application-specific integrated circuits, asics, asic development, asic flow, asic design flow, asic verification, asic/soc, asic design flows, asic components, chip design, silicon design, ic design, integrated circuit design, integrated circuits, chip development, chip architecture, digital asic, mixed-signal ic design
asme | =ASME | asme y14.5
aspice | ASPICE | automotive spice
atex | ATEX | iecex
atpg | =ATPG | automatic test pattern generation, atpg patterns, atpg pattern generation, scan atpg, automatic test pattern generation (atpg)
automated-guided-vehicles | Automated guided vehicles | =AGV, =AMR robots, agvs
automated-test-equipment | Automated test equipment | automatic test equipment, =ATE, ate testing, ate test, ate programs, test program development, production test programs, advantest, teradyne, ate platforms
automotive-engineering | Automotive engineering | automotive systems, automotive electronics, automotive software, vehicle architecture, fahrzeugtechnik, automotive ecus, vehicle electronics, automotive embedded, =ECUs, =ECU, ecu development, automotive protocols
autonomous-systems | Autonomous systems | autonomy systems, autonomous robotics, autonomy software, autonomous systems engineering, autonomous platforms, robot autonomy, autonomous navigation, autonomous machines
autosar | AUTOSAR
autosar-classic | AUTOSAR Classic | adaptive autosar | autosar
avionics | Avionics | avionics systems, avionics software
avr-microcontrollers | AVR microcontrollers | atmel avr
b-and-r-automation | B&R Automation
baseband | Baseband | modem development
battery-systems | Battery systems | battery management systems, lithium-ion, battery technology, battery modeling, =BMS battery, li-ion, li-ion batteries, battery packs, battery testing, battery cells, battery management, battery systems engineering
beaglebone | BeagleBone
beckhoff-twincat | Beckhoff TwinCAT | twincat, beckhoff
bill-of-materials | Bill of materials | =BOM, bills of materials, bom management, =BOMs, stückliste
bios-uefi | BIOS/UEFI | =UEFI, =BIOS, uefi firmware
bit-error-rate-testing | Bit error rate testing | =BERT testing, =BER testing, bert tester, eye diagrams, eye diagram
bluetooth | Bluetooth | =BLE, bluetooth low energy, bluetooth/ble, ble/bluetooth, bluetooth le, bluetooth technologies, ble protocols, bluetooth stack, bluetooth protocols, bluetooth protocol, bluetooth classic, wifi/bluetooth, wi-fi/bluetooth, bluetooth/wifi
bluetooth-ranging | Bluetooth ranging | channel sounding
board-bring-up | Board bring-up | board bringup, hardware bring-up, hw bring-up, hardware bringup, boards bring-up
board-support-packages | Board support packages | =BSP, board support package, bsp development, bsps, board support package development
bootloaders | Bootloaders | u-boot, bootloader, boot loaders, boot loader, =UBoot, bootrom, boot flow
building-automation | Building automation | building management systems, =BMS, gebäudeautomation, bms systems, building management system, ddc controls, gestion technique du bâtiment, trend bms, bms controls, building automation systems, gebäudeleittechnik, =GLT, =GTB, bms engineering, gebouwbeheersysteem, gebouwbeheersystemen, =Tridium, בקרת מבנים
buildroot | Buildroot
c-os | μC/OS
cable-assembly | Cable assembly | cable assemblies
cache-coherency | Cache coherency | cache coherence, coherent interconnects, coherency protocols, coherent fabric
cadence | Cadence Virtuoso | cadence allegro, cadence tools, ~=Cadence, cadence eda, cadence suite, cadence design tools
cadence-conformal | Cadence Conformal | conformal lec, cadence lec, =Conformal
cadence-genus | Cadence Genus
cadence-incisive | Cadence Incisive | ncsim, nc-sim, incisive enterprise simulator, irun, xrun
cadence-innovus | Cadence Innovus | innovus
cadence-jaspergold | Cadence JasperGold | jasper gold, cadence jasper, =Jasper formal, jaspergold
cadence-palladium | Cadence Palladium | =Palladium, palladium emulation, palladium z1, palladium z2, palladium emulator
cadence-perspec | Cadence Perspec | perspec
cadence-protium | Cadence Protium | =Protium
cadence-sigrity | Cadence Sigrity | sigrity, powerdc, powersi
cadence-simvision | Cadence SimVision | simvision
cadence-spectre | Cadence Spectre | spectre simulator
cadence-verisium | Cadence Verisium | =Verisium, verisium debug
cadence-voltus | Cadence Voltus | voltus, cadence tempus, =Tempus
cadence-xcelium | Cadence Xcelium | xcelium
calibration | ~Calibration | instrument calibration, calibration of instruments, equipment calibration, kalibrierung, kalibrierung der geräte, kalibrierungen, gerätekalibrierung, étalonnage, calibración de equipos, taratura strumenti, wzorcowanie, kalibracja, kalibratie, calibration of laboratory equipment, calibrating equipment, balance calibration
calibre-drc | Calibre DRC | mentor calibre, siemens calibre
camera-systems | Camera systems | camera calibration, camera modules, camera integration, image sensors, cmos image sensors, image sensor, cmos sensors, camera pipelines, camera tuning, camera sensors
can-analyzers | CAN analyzers | can analyzer
can-bus | CAN bus | canbus, canopen, can protocol, can protocols, can communication, can-fd, can bus protocols, can networks, j1939/can, canbus protocol, can-bus systems, can/canopen, can and lin
cellular-networks | Cellular networks | cellular technologies, cellular communication, cellular protocols, cellular systems, 4g/5g, 5g/4g, 3g/4g/5g, 4g/lte/5g, 5g/lte, 2g/3g/4g/5g, mobile networks, cellular technology, cellular modems, 5g networks, 5g/6g, lte/5g nr, mobile communication networks, lte/5g
chassis-design | Chassis design
chisel-hdl | Chisel HDL
circuit-design | Circuit design | analog design, analog circuit design, digital circuit design, schematic capture, circuit board design, mixed-signal design, analog circuits, analogue design, analogue electronics, analog electronics, analog and mixed-signal, mixed-signal circuits, mixed signal, analog ic design, analog/digital design, analog & mixed-signal, op-amps, operational amplifiers, analog ic, =AMS design, circuit analysis, circuit simulations, circuit simulation, transistor-level design, custom circuit design, electronic circuits, electronic circuit design, analog circuit, op-amp, op-amp design, operational amplifier, switched-capacitor, switched-cap, switched capacitor circuits
citect-scada | Citect SCADA
cleanroom-protocols | Cleanroom protocols | clean room, cleanroom, clean rooms, cleanrooms, cleanroom behaviour, cleanroom gowning, aseptic gowning, reinraum, reinräume, reinraumtechnik, salle blanche, salles blanches, sala blanca, salas blancas, camera bianca, renrum, cleanroom operations
clock-domain-crossing | Clock domain crossing | clock domain crossings, cdc analysis, cdc checks, cdc verification, cdc/rdc analysis, cdc lint, clock crossing, clock domain crossing (cdc), cdc and rdc, rdc and cdc, cdc/rdc, rdc/cdc, cdc and lint, spyglass cdc, questa cdc, cdc constraints, cdc sign-off, cdc signoff, cdc tools, cdc flows, cdc methodology, cdc violations, rtl cdc, cdc closure, clock domain crossing analysis, clock and reset domain crossing, synthesis and cdc, cdc and synthesis, multi-clock domain design
clock-tree-synthesis | Clock tree synthesis | =CTS
cmos | =CMOS | cmos design, bicmos, cmos technology, cmos process, cmos circuits
cmp-process | =CMP process
code-v-optics | Code V optics
codesys | CODESYS
contiki | Contiki
control-systems | Control systems | control theory, control engineering, control system design, control algorithms, control loops, feedback control, control systems engineering, control system, control design, controls engineering, controller design, control systems design, closed-loop control, embedded control, regelungstechnik, automatique, teoria de control, sistemas de control, control and feedback, model predictive control, =MPC, optimal control, control software, motor control systems, automatic control, בקרה ומכשור
coverage-driven-verification | Coverage-driven verification | functional coverage, code and functional coverage, coverage closure, coverage-driven, coverage driven stimulus, functional coverage closure, code coverage closure, functional and code coverage
crash-simulation | Crash simulation | ls-dyna, pam-crash
crosstalk-analysis | Crosstalk analysis | crosstalk, =Xtalk
cryogenics | Cryogenics | cryogenic, cryogenic technologies, cryogenic systems, cryostats, cryogenic testing, dilution refrigerators, cryogenic environment
cst-studio | CST Studio | cst microwave studio
cxl | =CXL | compute express link
data-converter-design | Data converter design | sar adc, sigma-delta adc, delta-sigma adc, =ADC design, adcs and dacs, =ADCs, =DACs
dcs | Distributed control systems | =DCS
ddr-memory | DDR memory | =DDR4, =DDR5, =LPDDR, =DDR, =LPDDR4, =LPDDR5, =DDR3, =LPDDR5X, =GDDR6, ddr memories, ddr4/5, ddr4/ddr5, ddr interface, ddr interfaces, memory controllers, memory controller, =DRAM, =SRAM, sdram, ddr phy, ddr controllers
deltav | DeltaV | emerson deltav
depth-sensing | Depth sensing | time-of-flight sensors, =ToF, tof sensors, tof cameras, depth cameras, structured light
design-for-manufacturing | Design for manufacturing | =DFM, design for manufacturability, =DFMA, design for assembly
design-for-test | Design for test | =DFT, design for testability, design for testing, dft architecture, dft insertion, dft logic, dft flow, dft flows, dft methodologies, dft tools, dft techniques, dft compression, scan dft, dft verification, dft implementation
device-characterization | Device characterization
device-drivers | Device drivers | device driver, driver development, kernel drivers, linux device drivers, linux kernel drivers, low-level drivers, kernel device drivers, windows drivers, driver software, hardware drivers, embedded drivers, complex drivers, peripheral drivers, peripherals drivers, device driver development, bsp/drivers, driver and firmware development, os drivers, drivers for linux, network drivers, driver developer, writing drivers, develop drivers
devicenet | DeviceNet
die-casting | Die casting
digital-design | Digital design | digital logic design, digital circuits, digital design blocks, digital hardware design, digital ic design, vlsi design, front-end design, digital electronics, digital asic design, digital fundamentals, digital systems design
dma | DMA | dma controllers
drive-technology | Drive technology | antriebstechnik, frequenzumrichter, frequency converters
drones | ~Drones | uav, unmanned aerial vehicles, uas, drone systems, =UAVs, unmanned systems, unmanned aircraft systems, =eVTOL, drone technology, רחפנים
dspace | dSPACE
e-textiles | E-textiles | smart textiles
eagle-pcb | Autodesk EAGLE
eco-flows | ECO flows | engineering change orders, engineering change order, eco implementation, functional eco, =ECOs
electric-vehicles | Electric vehicles | ev charging, charging infrastructure, electric vehicle, =EVs, ev technology, electric vehicle charging, =EVSE, =OCPI, charging stations, =OCPP, e-mobility, elektromobilität, electromobility, ev charging systems, ev charging infrastructure
electrical-design | Electrical design | electrical circuits, electrical circuit design, electrical wiring design, elektrotechnik, génie électrique, ingeniería eléctrica, ingegneria elettrica, elektrotechniek, electrical system design, electrical hardware design, הנדסת חשמל, ~electrical engineering
electrical-grounding | ~Grounding | grounding and shielding, electrical grounding, earthing, erdung, mise à la terre, puesta a tierra, shielding and grounding
electro-optics | Electro-optics | electro-optical systems, electro-optical, electrooptics, electro-optic, eo/ir, infrared systems, infrared imaging, thermal imaging, אלקטרואופטיקה, אלקטרו-אופטיקה | optics
electromagnetics | Electromagnetics | electromagnetic theory, em simulation, electromagnetic simulation, =EM simulations, electromagnetic waves
electronic-warfare | Electronic warfare
electronics | Electronics | elektronik, electronic systems, electronic design, electronics design, electronic engineering, electronics engineering, electronic hardware, electronic circuits and systems, electronic assemblies, electronic components, hardware electronics, électronique, electrónica, elettronica, elektronika, אלקטרוניקה, circuit electronics, electronics hardware, electronic component, electronic hardware design, component selection, components selection, electronic component selection, component engineering, component obsolescence, מערכות אלקטרוניות, אלקטרוניקה ומעבדה
embedded-linux | Embedded Linux | linux embedded, linux bsp, petalinux, embedded linux systems, embedded linux development, linux-based embedded | linux, embedded-systems
embedded-systems | Embedded systems | embedded software, embedded development, embedded programming, embedded system, embedded firmware, eingebettete systeme, systèmes embarqués, sistemas embebidos, sistemi embedded, systemy wbudowane, sistemas embarcados, מערכות משובצות, ~Embedded, embedded software development, embedded software engineering, embedded devices, embedded hardware, embedded applications, embedded environments, embedded environment, embedded platforms, embedded systems development, embedded systems design, embedded sw, embedded systems programming, embedded controllers, embedded processors, embedded designs, embedded firmware development, embedded engineering, embedded real-time, real-time embedded, real time embedded systems, low level embedded software, low-level embedded, embedded-systeme, eingebettete systeme und software, embedded electronics, embedded real-time systems, embedded coding, deeply embedded systems, embedded software/firmware, embedded product development, embedded wireless systems, embedded os, embedded operating systems, embedded computing, תוכנה משובצת, מערכות אמבדד, אמבדד, systèmes embarqués temps réel, logiciel embarqué, software embebido, ingebedde systemen, inbyggda system, oprogramowanie wbudowane
energy-data | Energy data | energy data analysis, smart meter data, energy analytics, energy markets data, energy modeling, energy modelling, energy systems modeling, energy systems modelling
energy-markets | Energy markets | electricity markets, power trading, wholesale energy markets
energy-storage | Energy storage | battery energy storage, =BESS, energy storage systems, stationary energy storage, אגירת אנרגיה, batteriespeicher, stockage d'énergie, magazyny energii, energieopslag
engine-calibration | Engine calibration
environmental-sensing | Environmental sensing | air quality sensors
eplan | EPLAN
esp-idf | ESP-IDF
esp32 | ESP32
etap | =ETAP | skm powertools
etas-inca | ETAS INCA | =INCA
etching-processes | Etching processes | plasma etching, dry etching
ethernet | Ethernet | ethernet protocol, ethernet protocols, ethernet networking, industrial ethernet, gigabit ethernet, automotive ethernet, 10gbe, 100gbe, 400gbe, ethernet interfaces, ethernet mac, ieee 802.3
failure-analysis | Failure analysis | hardware failure analysis, failure analysis techniques, analyse de défaillance, fehleranalyse, חקרי כשל, חקר כשל, הובלת חקרי כשל, defect analysis hardware, analyze hardware failures, analyze failures, analyse failures, analyzing failures, investigate failures, failure investigation
fanuc-robots | Fanuc robots | fanuc robotics
fatigue-analysis | Fatigue analysis
fiber-optics-testing | Fiber optics testing | otdr, fusion splicing
finfet | FinFET
firmware | Firmware development | firmware, firmware design, firmware engineering, embedded firmware engineering, firmware programming, firmware architecture, ~=FW, fw development, firmware updates, firmware validation, low-level firmware development, low-level firmware, firmware entwicklung, firmwareentwicklung, device firmware, fw design, firmware/software, פיתוח קושחה
flight-control-systems | Flight control systems | flight controls
fluid-mechanics | Fluid mechanics | fluid dynamics, strömungsmechanik, fluidics, thermofluids
formal-verification | Formal verification | formal methods, formal property verification, =FPV, formal verification tools, formal verification techniques, model checking, theorem proving, formally verify, formal proofs, =FV methodology, formal analysis
foundation-fieldbus | Foundation Fieldbus
foxboro-dcs | Foxboro DCS
fpga | FPGA | fpgas, fpga design, field-programmable gate array, field-programmable gate arrays, fpga development, fpga programming, fpga/asic, asic/fpga, fpga systems, fpga flows, fpga implementation, fpga design flow, fpga boards, fpga architecture, fpga-entwicklung
fpga-prototyping | FPGA prototyping | haps prototyping, fpga prototype, fpga-based prototyping, fpga prototypes, fpga platforms, hardware prototyping | fpga
freertos | FreeRTOS | | rtos
functional-verification | Functional verification | design verification, constrained random verification, =DV, dv methodologies, dv methodology, asic verification methodologies, functional verification methodologies, constrained-random testing, verification environments, verification environment, verification methodologies, verification methodology, chip verification, soc/chip verification, ip verification, digital verification, verification plans, verification planning, pre-silicon verification, testplan development, hardware design verification, fpga verification, hardware description verification, random verification, verification ip, =VIP development, emulation verification, emulation-based verification, block-level verification, chip-level verification, coverage analysis, constrained-random
gas-turbines | Gas turbines | steam turbines
gate-level-simulation | Gate-level simulation | =GLS, gate level simulations, gl simulations, gate-level sim, gl simulation, netlist simulation, gate level sims
gdt | Geometric dimensioning and tolerancing | gd&t, geometric tolerancing, form- und lagetoleranzen, tight tolerances
ge-ifix | GE iFIX | proficy ifix
gerber-files | Gerber files
gnc | =GNC | guidance navigation and control
gps | =GPS | =GNSS
gpu | GPU | =GPUs, graphics processing units, graphics processing unit, gpu architecture knowledge, gpu hardware, gpu systems, gpu servers, gpu infrastructure, gpu compute, gpu performance, gpu drivers, gpu workloads
gsm | GSM | =UMTS, =CDMA, =WCDMA
haps | =HAPS
hardware-acceleration | Hardware acceleration | hardware accelerators, hardware accelerator, accelerator hardware, accelerator design
hardware-debugging | Hardware debugging | hardware debug, hardware debugging tools, hw debug, hardware and software debugging, board debug, board-level debugging, low-level debugging, debug hardware, hw/sw debug, lab debug, debugging hardware, embedded debugging
hardware-design | Hardware design | hardware development, hw design, hardware engineering, electronic hardware development, board design, board level design, hardware board design, hw development, hardware product development, hardware design and development, hardware systems design, hardware entwicklung, hardwareentwicklung, פיתוח חומרה
hardware-emulation | Hardware emulation | emulation, fpga emulation, emulation flows, emulation flow, silicon emulation, emulation and prototyping, emulation/fpga, soc emulation, emulation environments, emulation platforms, emulation platform, emulator platforms, hardware emulators
hardware-in-the-loop | Hardware-in-the-loop | =HIL
hardware-integration | Hardware integration
hardware-security | Hardware security | hardware security modules design, side-channel attacks, side channel analysis, fault injection, hardware root of trust, root of trust, silicon security, secure enclaves
hardware-software-integration | Hardware-software integration | hw/sw integration, hardware and software integration, software-hardware integration
hart-protocol | HART protocol
hbm | =HBM
hdl | =HDL | hardware description languages, hardware description language
hdmi | HDMI
heat-exchangers | Heat exchangers
high-level-synthesis | High-level synthesis | =HLS design, high-level synthesis (hls), hls synthesis, hls tools, vivado hls, catapult hls, vitis hls, stratus hls, high level synthesis (hls
high-speed-interfaces | High-speed interfaces | high-speed i/o, high-speed serial interfaces, high-speed digital design, high-speed design, high speed board design, high-speed digital
high-voltage-engineering | High-voltage engineering
hmi | =HMI | human machine interface
honeywell-building-controls | Honeywell building controls
honeywell-experion | Honeywell Experion | experion pks
hspice | HSPICE
hybrid-powertrains | Hybrid powertrains
hydrogen-technology | Hydrogen technology | fuel cells, electrolysis
hyperlynx | Hyperlynx
i2c | =I2C | i²c, iic bus, i2c bus, =I3C, i2c protocols, =I2S, =SMBus
iar-embedded-workbench | IAR Embedded Workbench
ic-packaging | IC packaging | semiconductor packaging, wire bonding, advanced packaging, chip packaging, package design, 2.5d/3d packaging, package engineering, flip chip, ic package design
iec-60601 | IEC 60601
iec-61131-3-languages | IEC 61131-3 languages
iec-61508 | IEC 61508 | safety integrity level
iec-61850 | IEC 61850
ieee-1500 | IEEE 1500 | =IEEE 1687, =IJTAG, ieee1687
igbt | =IGBT | silicon carbide mosfet
ignition-scada | Ignition SCADA | inductive automation
image-signal-processing | Image signal processing | =ISP pipeline, image signal processor, isp tuning, camera isp
industrial-automation | Industrial automation | automation engineering
industrial-controls | Control circuits | comandos elétricos, electrical control circuits, quadros de comando, steuerungstechnik, circuits de commande, automation and control circuits, sterowanie elektryczne
industrial-robots | Industrial robots | industrial robotics, robot programming
inertial-measurement-units | Inertial measurement units | =IMU, =IMUs
injection-molding | Injection molding | injection moulding, Injection mold setup, spritzguss, injection plastique, wtryskarki, inyección de plástico, stampaggio plastica
instrument-control | Instrument control | instrument automation, =SCPI, =VISA instruments, =GPIB
instrumentation | ~Instrumentation | instrumentation and control, instrumentation & control, =I&C
integrity-rtos | INTEGRITY RTOS | green hills
intel-quartus | Intel Quartus | altera, quartus prime
interrupt-handling | Interrupt handling | interrupt programming, interrupt service routines
inverters-design | Inverters design
ion-implantation | Ion implantation
iot-devices | IoT devices | iot device, connected devices, iot hardware, iot solutions, iot platforms, iot systems, iot devices development, iot protocols | iot
ipc-standards | IPC standards | ipc-a-610, ipc j-std-001, j-std-001
ir-drop-analysis | IR drop analysis | ir drop, em/ir, electromigration, power grid analysis, power integrity analysis
jigs-and-fixtures | Jigs and fixtures | fixture design, ~fixtures, jigs, jigs and tools, test fixtures, test jigs, fixtures and jigs, welding fixtures, assembly fixtures, vorrichtungsbau
johnson-controls-metasys | Johnson Controls Metasys | metasys
jtag | =JTAG | boundary scan, jtag debugging, jtag debuggers, jtag debugger, jtag interface, jtag/ijtag, jtag protocol, boundary scan testing, lauterbach, lauterbach trace32, trace32
keil | Keil | keil mdk
kepware | Kepware
keysight-ads | Keysight ADS | advanced design system
kicad | KiCad
kuka-robots | KUKA robots | =KUKA, kuka-roboter, kuka-robotern
lab-automation | Lab automation | laboratory automation, liquid handling robots, liquid handlers, opentrons, automation in laboratories, liquid handling, hamilton robots, tecan
labview-fpga | LabVIEW FPGA
laser-systems | Laser systems | lasers, laser technology, laser optics, laser physics, lasers and optics, lasertechnik
lattice-fpga | Lattice FPGA | lattice semiconductor
ldo-regulators | LDO regulators | =LDO, =LDOs, low-dropout regulators, voltage regulators, bandgap reference, bandgap references, reference/bias generation
lighttools | LightTools
linux-kernel | Linux kernel | kernel development, kernel programming, linux kernel development, kernel internals, linux internals, kernel space, kernel-level programming, linux kernel programming, kernel-mode, linux kernel internals, kernel debugging, os kernels, linux kernel module, linux internal | linux
litex | LiteX
lithium-ion-cells | Lithium-ion cells
logic-analyzers | Logic analyzers | logic analyzer, logic analyser, logic analysers
logic-equivalence-checking | Logic equivalence checking | logical equivalence checking, =LEQ, =LEC, equivalence checking, logic equivalence, logical equivalence, rtl-to-netlist equivalence
logic-synthesis | Logic synthesis | rtl synthesis, ~synthesis, synthesis flow, synthesis flows, synthesis tools, logical synthesis, synthesis/sta, synthesis and sta, physical synthesis, physically aware synthesis, synthesizable rtl, fpga synthesis, hdl synthesis
lora | LoRaWAN
low-level-programming | Low-level programming | low-level software, low-level development, low-level systems, bare-metal programming, bare metal development, low-level software development, systems-level programming, low-level code, low-level c, bare metal firmware, low-level c programming
low-power-design | Low-power design | =UPF, unified power format, low-power design techniques, upf flow, upf concepts, power intent, upf power intent, clock gating, power gating, multi-voltage, low-power techniques, low power methodologies, voltage domain crossing
lte | =LTE | 4g/lte
ltspice | LTspice | =SPICE
lumerical | Lumerical
lvds | LVDS | lvds interfaces
lynxos | LynxOS
mac-layer | MAC layer | mac layer protocols, media access control layer, =MAC/PHY, mac protocols, wifi mac, wireless mac
machine-safety | Machine safety | machinery directive, iso 13849
machine-vision-systems | Machine vision systems | cognex, keyence
manufacturing-engineering | Manufacturing engineering | manufacturing process development, process engineering manufacturing, manufacturing technologies, production engineering, fertigungstechnik, volume manufacturing, high-volume manufacturing, =HVM, manufacturing technology, manufacturing ramp
mbist | =MBIST | =LBIST, memory bist, memory built-in self test, =BIST, built-in self test, logic bist, memory bist/repair, mbist insertion
mechanical-design | Mechanical design | mechanical product design, mechanical systems design, mechanical parts, mechanical cad, mechanical assemblies, mechanical component design, mechanical integration, maschinenbau, génie mécanique, ingeniería mecánica, ingegneria meccanica, הנדסת מכונות, תכן מכני, konstruktion mechanik, ~mechanical engineering
mechanics | Engineering mechanics | mechanics of materials, strength of materials, structural mechanics, applied mechanics, mechanik, מכניקה
mechatronics | Mechatronics | mechatronik
medical-device-design | Medical device design | iso 14971
medium-voltage | Medium voltage | low voltage systems
memory-subsystems | Memory subsystems | memory hierarchies, memory hierarchy, memory architecture, memory architectures, ~memory systems, memory subsystem, cache hierarchies
mems | =MEMS
mentor-graphics | Mentor Graphics | siemens eda, mentor tools, siemens mentor, siemens eda tools
mentor-pads | Mentor PADS | pads layout, xpedition
microarchitecture | Microarchitecture | micro-architecture, microarchitecture design, microarchitectural, cpu microarchitecture, micro-architectural, uarch
microchip-libero | Microchip Libero | microsemi
microcontrollers | Microcontrollers | microcontroller, =MCU, =MCUs, micro-controllers, micro-controller, =uC, mikrocontroller, microcontrôleurs, microcontroladores, microcontrollori, mikrokontrolery, microcontroller programming, microcontroller firmware, mcu programming, mcu development, µc
microprocessors | Microprocessors | microprocessor, microprocessor architecture, microprocessor design, microprocessor systems, mikroprozessoren, microprocesseurs, microprocesadores
mipi | MIPI | mipi csi, mipi dsi, mipi csi-2, csi-2, mipi d-phy, mipi i3c
mips-architecture | MIPS architecture | =MIPS
misra | MISRA C | misra
mitsubishi-plc | Mitsubishi PLC | gx works, melsec
modbus | Modbus
modelsim | ModelSim | questasim, questa
mold-design | Mold design | moldflow, mold making
motion-control | Motion control | servo motors, motion control systems, motion controllers, servo control
motor-control | Motor control | =BLDC, field oriented control, motor drives
multimeters | Multimeters | multimeter, =DMM, digital multimeter, digital multimeters, =DVM
nand-flash | NAND flash | flash memory, nor flash
network-on-chip | Network on chip | =NoC, networks-on-chip, on-chip interconnect, on-chip interconnects, interconnect fabrics, chip interconnect | soc-design
network-protocols-design | Communication protocols | protocol design, protocol development, communication protocols, communications protocols, protocol stacks, protocol stack, protocol implementation, communication protocol, protocol analysis, kommunikationsprotokolle, protocoles de communication, protocolos de comunicación, פרוטוקולי תקשורת, protocol stack development, protocol testing
network-simulation | Network simulation | =OPNET, =NS2, =NS3, ns-3, ns-2, network simulators
nfc | =NFC
nfpa | =NFPA
ni-teststand | NI TestStand | teststand, ni pxi
nordic-nrf | Nordic nRF | nrf52
nucleus-rtos | Nucleus RTOS
nvh-analysis | NVH analysis | =NVH
nvme | =NVMe
nxp-i-mx | NXP i.MX
ofdm | OFDM | =MIMO, beamforming
omron-plc | Omron PLC | sysmac studio
opc-ua | OPC UA | opc-ua
openbmc | OpenBMC
optical-communications | Optical communications | optical communication, fiber optic communications, optical networking, optical transceivers, optical modules, optical interconnects, coherent optics, optical fiber communication
optics | Optical engineering | optical design, photonics, ~Optics, optical systems, optical engineering and design, lens design, optical system design, optical components, optical testing, optical alignment, optical simulation, optomechanics, opto-mechanics, optomechanical, opto-mechanical design, optical metrology, geometric optics, fourier optics, physical optics, imaging systems, illumination design, optical sensors, silicon photonics, integrated photonics, optik, optique, אופטיקה
optoelectronics | Optoelectronics
orbital-mechanics | Orbital mechanics | astrodynamics
orcad | OrCAD
osat | OSAT | outsourced semiconductor assembly and test, =OSATs, outsourced semiconductor assembly and tests, assembly houses osat
oscilloscope | Oscilloscopes | oscilloscope, oszilloskop, digital oscilloscopes
osisoft-pi | OSIsoft PI | pi system, aveva pi
p-and-ids | P&IDs | =P&ID, piping and instrumentation diagrams
parasitic-extraction | Parasitic extraction | rc extraction, =RCX, starrc, star-rc, =QRC extraction
pcb-design | PCB design | pcb layout, =PCB, printed circuit board, printed circuit boards, pcb layouts, pcb layout design, pcb boards, pcb routing, pcb design tools, pcb editor, multilayer pcb, =PCBs, pcb schematic, pcb debugging, leiterplattendesign, leiterplattenentwicklung, board layout, board cad tools, schematic design and layout, schematic and layout, pcb stackup
pci-express | PCI Express | pcie, pci-e, pcie gen4, pcie gen5, pcie gen 5, pci express gen5, pcie protocol, pcie drivers, pci/pcie, pcie gen3
photolithography | Photolithography | euv lithography
phy-design | PHY design | phy layer, =PHY, physical layer, phy firmware, phy development, layer 1, l1/phy, phy algorithms, phy ip, phy/mac
physical-design | Physical design | place and route, =PnR, floorplanning, pnr flow, floor planning, floorplan, place & route, backend flows, backend flow, =P&R, physical design flow, physical design flows, physical implementation, rtl to gds, rtl to gdsii, rtl2gds, netlist to gds, =PD flow, vlsi backend, chip backend, netlist-to-gdsii, top level pnr, backend-related methodologies, dft and backend, asic backend, back-end flows, back-end implementation, backend physical design, backend implementation, backend design flow, be flows, backend vlsi, physical design engineering
physical-verification | Physical verification | =DRC, =LVS, drc/lvs, =Calibre
pic-microcontrollers | PIC microcontrollers | microchip pic, mplab
pid-control | PID control | pid controllers
pikeos | PikeOS
piping-design | Piping design | piping stress analysis, caesar ii
plastic-part-design | Plastic part design
platformio | PlatformIO
plc | =PLC | plc programming, programmable logic controllers, programmable logic controller, =PLCs, sps-programmierung, sps-programme, =SPS, sps-kenntnisse, programmierung sps, automates programmables, automate programmable, automates siemens, autómatas programables, autómata programable, plc-programmering, programación de plc, programmazione plc, programowanie plc, sterowniki plc, s7-programmierung, siemens s7 programming, plc software, בקרים מתוכנתים, plc siemens, תכנות בקרים, clp siemens, ~=CLP, clp e ihm
pll-design | PLL design | phase-locked loops, =PLL, =PLLs, clock generation
pneumatic-controls | Pneumatic controls
post-silicon-validation | Post-silicon validation | post-silicon bring-up, silicon validation, post-silicon, post-si bring-up, post-silicon debug, silicon debug, silicon bring-up, silicon bringup, post-si validation, post-si, silicon characterization, post-silicon analysis, lab bring-up, lab bringup, chip bring-up, chip bringup, asic bring-up, bring-up and debug, soc bring-up, post-silicon bringup
power-electronics | Power electronics | leistungselektronik, électronique de puissance, power converters, power conversion, ac/dc, inverters, power supplies, power supply, power electronics design | electronics
power-management-ics | Power management ICs | =PMIC
power-meters | Power meters | power meter
power-modeling | Power modeling | performance and power modeling, power and performance modeling, power estimation, power models
power-optimization | Power optimization | power analysis, power modelling, dynamic power analysis, ppa analysis, =PPA, power performance and area, area and timing optimization, performance/power/area, power profiling, power/performance, ppa tradeoffs
power-quality | Power quality
power-systems | Power systems | power distribution, high voltage
power-systems-engineering | Power systems engineering | power system analysis, power systems analysis, power engineering, electrical power systems, power system studies, load flow, short circuit analysis, power grid, grid operations, power grids, transmission planning, power flow analysis, energietechnik, grid modeling, electric power systems, power markets
powertrain-engineering | Powertrain engineering | powertrain
ppa-optimization | =PPA optimization
pre-silicon-validation | Pre-silicon validation | presilicon, pre-si validation, pre-silicon emulation
pressure-vessels | Pressure vessels | asme boiler and pressure vessel code
primetime | PrimeTime | synopsys primetime
process-control | Process control | advanced process control
product-qualification | Product qualification | product qualifications, silicon qualification, reliability qualification, qualification testing
production-testing | Production testing | production test, manufacturing test, manufacturing testing, end-of-line testing, eol testing, wafer sort, wafersort, =SLT, system level test, final test and slt
profinet | PROFINET | profibus
propulsion-systems | Propulsion systems
protective-relays | Protective relays | relay protection, relay testing
pscad | PSCAD
pspice | PSpice | orcad pspice
pss-e | =PSS/E | psse, digsilent powerfactory, powerfactory
pumps-and-compressors | Pumps and compressors | centrifugal pumps
qnx | QNX | | rtos
quantum-hardware | Quantum hardware | superconducting qubits, trapped ions, quantum control
radar-systems | Radar systems | radar signal processing, synthetic aperture radar, ~Radar, radar sensors, radar systems engineering, =FMCW, fmcw radar, =SAR imaging, automotive radar, radar technology, radar algorithms, radar processing, radar point cloud processing
raspberry-pi | Raspberry Pi
renewable-energy | Renewable energy | solar pv, photovoltaics, photovoltaic, wind energy, renewables, solar energy, wind power, energies renouvelables, energías renovables, erneuerbare energien, clean energy, solar power, renewable energy systems, photovoltaik, energie rinnovabili, pv systems, energie odnawialne
reset-domain-crossing | Reset domain crossing | =RDC, reset domain crossings, rdc analysis, rdc checks
reverse-engineering-hardware | Reverse engineering hardware | hardware reverse engineering
rf-engineering | RF engineering | rf design, radio frequency, ~=RF, rf systems, rf circuits, rf circuit design, rf hardware, rf testing, rf measurements, rf test, rf system design, rf/microwave, microwave engineering, hochfrequenztechnik, =RFIC, rfic design, rf front-end, rf frontend, rf integration
rfid | RFID
risc-v | RISC-V | riscv
robot-control | Robot control | robotic control, robot controllers, robot manipulation, robotic manipulation, manipulation planning, robotic arms, robot arms
robot-kinematics | Robot kinematics | forward kinematics, inverse kinematics, robot dynamics, kinematics and dynamics, kinematics
rockwell-controllogix | Rockwell ControlLogix | controllogix, compactlogix
rockwell-factorytalk | Rockwell FactoryTalk | factorytalk
ros | =ROS | ros2, ros 2, robot operating system
rotating-equipment | Rotating equipment | rotating machinery
rs-485 | RS-485 | =RS485, rs-232, rs232, rs-232/485, rs232/rs485, rs-422, =RS422
rslogix-5000 | RSLogix 5000 | rslogix 500
rtl-design | RTL design | =RTL, register-transfer level, rtl coding, rtl development, rtl design and verification, rtl designs, rtl implementation, rtl/fpga, rtl code, micro-architecture and rtl, microarchitecture and rtl, register transfer language, rtl simulation, logic design, digital logic
rtl-frontend-design | RTL front-end design | rtl frontend, rtl frontend design, rtl front-end, chip frontend, frontend design flow, asic front-end, asic frontend, front-end asic, front-end chip design, front-end integration, fe integration, fe flows, front-end flows, soc front-end, front-end implementation, frontend verification
rtl-lint | RTL lint | lint checks, lint and cdc, lint/cdc, spyglass, lint cleaning, rtl linting, linting rtl, spyglass lint, lint and synthesis, lint and cdc/rdc, rtl quality checks, synthesis and lint, =Lint, lint and cdc checks, lint/cdc/fv, linting and cdc, lint/cdc/rdc
rtos | RTOS | real-time operating systems, real-time operating system, real time operating systems, rtoses, realtime operating systems, rtos-based, real-time os, echtzeitbetriebssysteme, rtos development, rtos environment, rtos systems
safety-instrumented-systems | Safety instrumented systems
sata | SATA
satellite-systems | Satellite systems | satellite engineering, satellite technology, satellite payloads, nanosatellites, small satellites, leo satellites, satellite operations, ground stations, ground station
scada | SCADA | diagnóstico con scada, sistemas scada, systèmes scada, scada-systeme, systemy scada, scada-systemen
scan-insertion | Scan insertion | scan chains, scan chain, scan compression, scan stitching, edt compression
schematics | Schematics | ~schematic design, electrical schematic, schematic entry, electronic schematics, circuit diagrams, circuit schematics, hardware schematics
schneider-ecostruxure | Schneider EcoStruxure | unity pro, modicon
segger | Segger | j-link
semiconductor-yield | Semiconductor yield | yield improvement, yield enhancement, yield management systems, yield management system, yield engineering, yield ramp, yield optimization, wafer yield
semiconductors | Semiconductor manufacturing | semiconductor fabrication, semiconductor process, ~semiconductors, ~semiconductor, semiconductor devices, semiconductor industry, semiconductor technology, semiconductor processes, semiconductor physics, semiconductor device physics, semiconductor equipment, semiconductor process technology, device physics, semiconductor manufacturing processes, semiconductor fabrication processes, fabrication processes, cmos devices, semiconductor testing, halbleiter, halbleitertechnik, semi-conductors, semi-conductor, semiconducteurs, מוליכים למחצה
sensors | ~Sensors | sensor integration, sensor technologies, sensor technology, sensor systems, sensor development, sensor calibration, sensor characterization, sensor design, sensor networks, sensor interfaces, sensorik
serdes | SerDes | serdes design, high-speed serdes, serdes ip, serdes testing
serial-interfaces | Serial interfaces | i2c/spi, spi/i2c, i2c/spi/uart, spi/i2c/uart, uart/spi/i2c, serial protocols, serial communication protocols, low-speed interfaces, peripheral interfaces
servo-drives | Servo drives | servo drive, servoantriebe, servoantrieben, servomotoren, servoregler, servo-antriebe, servomoteurs, servomotores, serwonapędy
servo-systems | Servo systems
sheet-metal | Sheet metal fabrication | sheet metal, Sheet metal work, blechbearbeitung, chaudronnerie, calderería, blacharstwo, tôlerie, lattoneria
siemens-desigo | Siemens Desigo
siemens-pcs-7 | Siemens PCS 7 | pcs7, pcs 7
siemens-sinumerik | Siemens SINUMERIK | sinumerik
siemens-step-7 | Siemens STEP 7 | step 7, simatic s7
siemens-tia | TIA Portal | siemens tia portal, siemens s7, simatic, siemens s7-1500, s7-1200, s7-1500, s7-300, step7, simatic step 7
siemens-veloce | Siemens Veloce | =Veloce, mentor veloce
siemens-wincc | Siemens WinCC | wincc
signal-generators | Signal generators | signal generator, function generators, function generator, waveform generator
signal-integrity | Signal integrity | power integrity, signal and power integrity, si/pi, pi/si, signal integrity analysis, power integrity/signal integrity, signal integrity simulations, si simulations
single-wire-debug | Single-wire debug | swd debugging, jtag/swd, =SWD, swd debuggers, serial wire debug
smart-grid | Smart grid | smart metering, smart meters
smt | =SMT | surface mount technology, =SMD, pcb assembly, pcba
soc-design | SoC design | system on chip, system-on-chip, =SoC, =SoCs, soc architecture, soc development, soc integration, soc architectures, socs design, systems on chip, system on a chip, full-chip, soc verification, soc design flow, soc subsystems, complex socs, soc integration flows
software-defined-radio | Software-defined radio | gnu radio, software defined radios, sdr platforms, gnu radio sdr, software defined radio (sdr), sdr-based, sdr systems, sdr development, sdr hardware, sdr and rf
solar-design-software | Solar design software | pvsyst, helioscope, aurora solar
solid-mechanics | Solid mechanics | statics and dynamics, continuum mechanics
sonar-systems | Sonar systems
spacecraft-systems | Spacecraft systems | cubesat
specman | Specman | specman/e
spectrum-analyzers | Spectrum analyzers | spectrum analyzer, spectrum analyser, spectrum analysers, signal analyzer, signal analyzers, vector signal analyzer, ~=VSA, spectrum/network analyzer
spi | =SPI | spi bus, spi interface, qspi
static-timing-analysis | Static timing analysis | =STA, timing closure, sta tools, timing constraints, timing analysis, timing closure and signoff, =SDC constraints, sdc, asic timing constraints, timing sign-off, timing signoff, static timing, sta flow, sta analysis
stk-software | STK software | systems tool kit
stm32 | STM32
stm32cubeide | STM32CubeIDE
strain-gauges | Strain gauges | strain gauge, strain measurement
substations | Substations | substation design, switchgear
switch-mode-power-supplies | Switch-mode power supplies | =SMPS, dc-dc converters, power supply design, buck converters, dc/dc, switching power supplies, switched-mode power supplies
synopsys | Synopsys | ~=SNPS, synopsys tools, synopsys eda, synopsys dft compiler
synopsys-design-compiler | Synopsys Design Compiler | design compiler
synopsys-formality | Synopsys Formality | =Formality
synopsys-fusion-compiler | Synopsys Fusion Compiler | fusion compiler, icc2, ic compiler, ic compiler ii, synopsys icc2
synopsys-tetramax | Synopsys TetraMAX | tetramax, testmax, synopsys testmax
synopsys-vc-formal | Synopsys VC Formal | vc formal, vc spyglass
synopsys-vcs | Synopsys VCS
synopsys-zebu | Synopsys ZeBu | =ZeBu, zebu server, zebu emulation
systemverilog-assertions | SystemVerilog Assertions | =SVA, assertion-based verification, assertions based verification, formal assertions, =ABV | systemverilog
telecommunications | Telecommunications | telecommunication, telecom networks, telecommunications networks, telecom systems, telecommunication systems, telecom protocols, telecommunication networks, telecommunications systems, telekommunikation, télécommunications, telecomunicaciones, telekomunikacja, telecom engineering, telecommunications engineering, telecom infrastructure, telecommunication protocols, telecommunications technologies, ~telecom, ~telco
tessent | Tessent | mentor tessent, siemens tessent, tessent shell, tessent mbist
test-engineering | Test engineering | hardware test engineering, production test engineering, manufacturing test engineering, test engineering experience, prüftechnik, ingénierie de test
test-equipment | Lab equipment | laboratory test equipment, electronic test equipment, test and measurement equipment, test & measurement equipment, rf test equipment, lab test equipment, bench equipment, lab instruments, lab instrumentation, ציוד בדיקה, ציוד בדיקות, צב"ד, צב"דים, test stations, test station
testbenches | Testbenches | testbench, test benches, verification components, test bench development, testbench development, testbench components
texas-instruments-mcus | Texas Instruments MCUs | msp430, ti c2000
thermal-management | Thermal management | thermal analysis, thermal design, thermal engineering, thermal modeling, thermal design and analysis, thermals, electronics cooling, heat sinks, thermal solutions, liquid cooling
thermal-simulation | Thermal simulation | flotherm, icepak
thermodynamics | Thermodynamics | heat transfer
thin-film-deposition | Thin film deposition | =CVD, =PVD, =ALD, chemical vapor deposition
threadmill | Threadmill
threadx | ThreadX | azure rtos
thunderbolt | ~=Thunderbolt
time-domain-reflectometry | Time-domain reflectometry | =TDR, time domain reflectometer
tinyos | TinyOS
tolerance-analysis | Tolerance analysis | tolerance stack-up, tolerance stack
transformers-electrical | Transformers electrical | power transformers
tribology | Tribology
tridium-niagara | Tridium Niagara | niagara framework, niagara n4
uart | UART
ucie | =UCIe | chiplets
universal-robots | Universal Robots | cobots, collaborative robots
usb | =USB protocol | =USB, usb3, usb 2.0, usb2, usb protocols, usb drivers, usb 3, usb stack, usb3.1, usb 3.0
usb-type-c | USB Type-C | usb-c, usb power delivery
uvm | ~=UVM | universal verification methodology, uvm methodology, uvm environments, uvm-based, systemverilog/uvm, uvm testbenches
uwb | UWB | ultra-wideband
vector-canape | Vector CANape | =CANape
vector-canoe | Vector CANoe | =CANoe, canalyzer
vector-davinci | Vector DaVinci
vector-network-analyzers | Vector network analyzers | =VNA, network analyzer, network vector analyzer, network analyzers, vector network analyzer, network analyser, network analysers
vehicle-dynamics | Vehicle dynamics | carsim
verdi-debugger | Verdi debugger | synopsys verdi, =Verdi
vfd | =VFD | variable frequency drives, variable speed drives, frequenzumrichtern, variateurs de fréquence, variateur de fréquence, variadores de frecuencia, inverter drives, =VSD, =VSDs, falowniki, falowników, frequentieregelaars, frekvensomriktare, ac drives, drives and inverters, inversores de frequência, variadores de velocidad, przemienniki częstotliwości
vibration-analysis | Vibration analysis
vlsi | VLSI | vlsi systems, vlsi circuits, vlsi flow, vlsi cad, very large scale integration
vxworks | VxWorks | | rtos
wafer-fabrication | Wafer fabrication | wafer fab
wafer-probing | Wafer probing | wafer test
wago | Wago
wind-tunnel-testing | Wind tunnel testing
wind-turbines | Wind turbines | wind turbine technicians
wire-harness-design | Wire harness design | wiring harness, wiring harnesses, cable harnesses, harness design, harnessing, cable harness, cabling and harnessing, wiring harness design, harness routing, harness engineering, cable and harness, wiring harness assembly, wire harnessing, harness assembly, wire harness assembly
wireless-communication-systems | Wireless communication systems | wireless communications, wireless protocols, wireless communication, wireless systems, wireless technologies, wireless technology, wireless standards, wireless connectivity, wireless technologies and protocols, wireless protocol, wireless design, wireless engineering, communication systems, digital communications, digital communication, communications systems, communication theory, drahtlose kommunikation, wireless communication protocols, wireless lan, wireless embedded
wonderware | Wonderware | aveva intouch, intouch hmi, aveva system platform
x86-architecture | x86 architecture | =x86, x86 processors, =x86_64, x86/arm, intel x86, ia-32
xilinx | Xilinx | vivado, amd xilinx, vitis
yaskawa | Yaskawa | motoman
yield-analysis | Yield analysis
yokogawa-centum | Yokogawa Centum
zemax | Zemax | opticstudio, zemax opticstudio
zephyr-rtos | Zephyr RTOS | | rtos
zigbee | Zigbee
zuken | Zuken | cr-8000
zynq | Zynq | zynq ultrascale
`
