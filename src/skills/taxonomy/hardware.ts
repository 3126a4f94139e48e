/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const HARDWARE = `
3d-printing | 3D printing | additive manufacturing
5g | =5G | 5g nr
aarch64 | AArch64 | armv8
abb-800xa | ABB 800xA
abb-robots | ABB robots
acoustics | ~Acoustics
actuator-design | Actuator design
adc-dac | =ADC/DAC | data converters
aerodynamics | Aerodynamics
allegro-pcb | Allegro PCB | cadence allegro pcb
allen-bradley | Allen-Bradley | allen bradley, rockwell automation, rslogix, studio 5000
altium | Altium | altium designer
amba | =AMBA | =AXI, axi protocol, =AHB
analog-layout | Analog layout | mixed-signal layout, custom layout
ansys-hfss | Ansys HFSS | =HFSS
ansys-siwave | Ansys SIwave
antenna-design | Antenna design
antenna-testing | Antenna testing
arc-flash | Arc flash | nfpa 70e
arduino | Arduino
arm-architecture | ARM architecture | arm cortex, cortex-m, arm processors
asic | =ASIC | asic design, =ASICs, application-specific integrated circuit, application-specific integrated circuits
asme | =ASME | asme y14.5
aspice | ASPICE | automotive spice
atex | ATEX | iecex
atpg | =ATPG | automatic test pattern generation
automated-guided-vehicles | Automated guided vehicles | =AGV, =AMR robots, agvs
automated-test-equipment | Automated test equipment | automatic test equipment
autosar | AUTOSAR
autosar-classic | AUTOSAR Classic | adaptive autosar | autosar
avr-microcontrollers | AVR microcontrollers | atmel avr
b-and-r-automation | B&R Automation
baseband | Baseband | modem development
battery-systems | Battery systems | battery management systems, lithium-ion
beaglebone | BeagleBone
beckhoff-twincat | Beckhoff TwinCAT | twincat, beckhoff
bios-uefi | BIOS/UEFI | =UEFI, =BIOS, uefi firmware
bluetooth | Bluetooth | =BLE, bluetooth low energy
board-bring-up | Board bring-up | board bringup, hardware bring-up
board-support-packages | Board support packages | =BSP, board support package
bootloaders | Bootloaders | u-boot, bootloader
building-automation | Building automation | building management systems, =BMS, gebäudeautomation, bms systems
buildroot | Buildroot
c-os | μC/OS
cable-assembly | Cable assembly | cable assemblies
cadence | Cadence Virtuoso | cadence allegro, cadence tools
cadence-genus | Cadence Genus
cadence-innovus | Cadence Innovus | innovus
cadence-perspec | Cadence Perspec | perspec
cadence-spectre | Cadence Spectre | spectre simulator
cadence-xcelium | Cadence Xcelium | xcelium
calibration | ~Calibration | instrument calibration
calibre-drc | Calibre DRC | mentor calibre, siemens calibre
can-analyzers | CAN analyzers | can analyzer
can-bus | CAN bus | canbus, can/lin, canopen
chassis-design | Chassis design
chisel-hdl | Chisel HDL
circuit-design | Circuit design | analog design, analog circuit design, digital circuit design, schematic capture, circuit board design, mixed-signal design
citect-scada | Citect SCADA
cleanroom-protocols | Cleanroom protocols | clean room, cleanroom
clock-domain-crossing | Clock domain crossing | cdc/rdc
clock-tree-synthesis | Clock tree synthesis | =CTS
cmos | =CMOS | cmos design, bicmos
cmp-process | =CMP process
code-v-optics | Code V optics
codesys | CODESYS
contiki | Contiki
control-systems | Control systems | control theory, control engineering, control system design
coverage-driven-verification | Coverage-driven verification | functional coverage, code and functional coverage
crash-simulation | Crash simulation | ls-dyna, pam-crash
cst-studio | CST Studio | cst microwave studio
cxl | =CXL | compute express link
dcs | Distributed control systems | =DCS
ddr-memory | DDR memory | =DDR4, =DDR5, =LPDDR, =DDR
deltav | DeltaV | emerson deltav
design-for-manufacturing | Design for manufacturing | =DFM, design for manufacturability, =DFMA, design for assembly
design-for-test | Design for test | =DFT, design for testability
device-characterization | Device characterization
device-drivers | Device drivers | device driver, linux drivers, driver development, kernel drivers
devicenet | DeviceNet
die-casting | Die casting
digital-design | Digital design | digital logic design
drive-technology | Drive technology | antriebstechnik, frequenzumrichter, frequency converters
drones | ~Drones | uav, unmanned aerial vehicles, uas
dspace | dSPACE
eagle-pcb | Autodesk EAGLE
electric-vehicles | Electric vehicles | ev charging, charging infrastructure, =OCPP
electrical-design | Electrical design | electrical engineering, electrical systems
electronic-warfare | Electronic warfare
electronics | Electronics | power electronics, elektronik
embedded-systems | Embedded systems | embedded software, embedded development, embedded programming, embedded system, embedded linux, embedded firmware, eingebettete systeme, systèmes embarqués, sistemas embebidos, sistemi embedded, systemy wbudowane, sistemas embarcados, מערכות משובצות
emulation-platforms | Emulation platforms | zebu, palladium emulator, veloce
engine-calibration | Engine calibration
eplan | EPLAN
esp-idf | ESP-IDF
esp32 | ESP32
etap | =ETAP | skm powertools
etas-inca | ETAS INCA | =INCA
etching-processes | Etching processes | plasma etching, dry etching
ethernet | Ethernet
fanuc-robots | Fanuc robots | fanuc robotics
fatigue-analysis | Fatigue analysis
fiber-optics-testing | Fiber optics testing | otdr, fusion splicing
finfet | FinFET
firmware | Firmware development | firmware
flight-control-systems | Flight control systems | flight controls, avionics
fluid-mechanics | Fluid mechanics | fluid dynamics, strömungsmechanik
formal-verification | Formal verification | jaspergold
foundation-fieldbus | Foundation Fieldbus
foxboro-dcs | Foxboro DCS
fpga | FPGA | fpgas, fpga design
fpga-prototyping | FPGA prototyping | haps prototyping | fpga
freertos | FreeRTOS | | rtos
functional-verification | Functional verification | design verification, constrained random verification
gas-turbines | Gas turbines | steam turbines
gate-level-simulation | Gate-level simulation | =GLS
gdt | Geometric dimensioning and tolerancing | gd&t
ge-ifix | GE iFIX | proficy ifix
gerber-files | Gerber files
gnc | =GNC | guidance navigation and control
gps | =GPS | =GNSS
gsm | GSM | =UMTS, =CDMA, =WCDMA
haps | =HAPS
hardware-debugging | Hardware debugging
hardware-emulation | Hardware emulation
hardware-in-the-loop | Hardware-in-the-loop | =HIL
hardware-integration | Hardware integration
hart-protocol | HART protocol
hbm | =HBM
hdl | =HDL | hardware description languages, hardware description language
hdmi | HDMI | displayport
heat-exchangers | Heat exchangers
high-level-synthesis | High-level synthesis | =HLS design
high-voltage-engineering | High-voltage engineering
hmi | =HMI | human machine interface
honeywell-building-controls | Honeywell building controls
honeywell-experion | Honeywell Experion | experion pks
hspice | HSPICE
hybrid-powertrains | Hybrid powertrains
hydrogen-technology | Hydrogen technology | fuel cells, electrolysis
hyperlynx | Hyperlynx
i2c | =I2C | i²c
iar-embedded-workbench | IAR Embedded Workbench
ic-packaging | IC packaging | semiconductor packaging, wire bonding
iec-60601 | IEC 60601
iec-61131-3-languages | IEC 61131-3 languages
iec-61508 | IEC 61508 | safety integrity level
iec-61850 | IEC 61850
igbt | =IGBT | silicon carbide mosfet
ignition-scada | Ignition SCADA | inductive automation
industrial-automation | Industrial automation | automation engineering
industrial-robots | Industrial robots | industrial robotics, robot programming
inertial-measurement-units | Inertial measurement units | =IMU, =IMUs
injection-molding | Injection molding | injection moulding, Injection mold setup, spritzguss, injection plastique, wtryskarki, inyección de plástico, stampaggio plastica
instrumentation | ~Instrumentation | instrumentation and control, instrumentation & control, =I&C
integrity-rtos | INTEGRITY RTOS | green hills
intel-quartus | Intel Quartus | altera, quartus prime
inverters-design | Inverters design
ion-implantation | Ion implantation
ipc-standards | IPC standards | ipc-a-610, ipc j-std-001, j-std-001
jigs-and-fixtures | Jigs and fixtures | fixture design
johnson-controls-metasys | Johnson Controls Metasys | metasys
jtag | =JTAG | boundary scan
keil | Keil | keil mdk
kepware | Kepware
keysight-ads | Keysight ADS | advanced design system
kicad | KiCad
kuka-robots | KUKA robots | =KUKA, kuka-roboter, kuka-robotern
labview-fpga | LabVIEW FPGA
laser-systems | Laser systems | lasers
lattice-fpga | Lattice FPGA | lattice semiconductor
lighttools | LightTools
linting-rtl | Linting RTL | rtl linting, spyglass lint
linux-kernel | Linux kernel | kernel development, kernel programming | linux
litex | LiteX
lithium-ion-cells | Lithium-ion cells
logic-synthesis | Logic synthesis | rtl synthesis
lora | LoRaWAN
low-power-design | Low-power design | =UPF, unified power format
lte | =LTE | 4g/lte, lte/5g
ltspice | LTspice | =SPICE
lumerical | Lumerical
lynxos | LynxOS
machine-safety | Machine safety | machinery directive, iso 13849
machine-vision-systems | Machine vision systems | cognex, keyence
manufacturing-engineering | Manufacturing engineering
mbist | =MBIST | =LBIST, memory bist
mechanical-design | Mechanical design | mechanical engineering
mechatronics | Mechatronics | mechatronik
medical-device-design | Medical device design | iso 14971
medium-voltage | Medium voltage | low voltage systems
mems | =MEMS
mentor-graphics | Mentor Graphics | siemens eda
mentor-pads | Mentor PADS | pads layout, xpedition
microchip-libero | Microchip Libero | microsemi
microcontrollers | Microcontrollers | microcontroller, =MCU, =MCUs
mipi | MIPI | mipi csi, mipi dsi
misra | MISRA C | misra
mitsubishi-plc | Mitsubishi PLC | gx works, melsec
modbus | Modbus
modelsim | ModelSim | questasim, questa
mold-design | Mold design | moldflow, mold making
motion-control | Motion control | servo motors
motor-control | Motor control | =BLDC, field oriented control, motor drives
multimeters | Multimeters | multimeter
nand-flash | NAND flash | flash memory, nor flash
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
optics | Optical engineering | optical design, photonics
optoelectronics | Optoelectronics
orcad | OrCAD
oscilloscope | Oscilloscopes | oscilloscope, logic analyzer, logic analyzers, spectrum analyzer
osisoft-pi | OSIsoft PI | pi system, aveva pi
p-and-ids | P&IDs | =P&ID, piping and instrumentation diagrams
pcb-design | PCB design | pcb layout, =PCB, printed circuit board
pci-express | PCI Express | pcie, pci-e
photolithography | Photolithography | euv lithography
phy-design | PHY design | phy layer
physical-design | Physical design | place and route, =PnR, floorplanning
physical-verification | Physical verification | =DRC, =LVS, drc/lvs
pic-microcontrollers | PIC microcontrollers | microchip pic, mplab
pid-control | PID control | pid controllers
pikeos | PikeOS
piping-design | Piping design | piping stress analysis, caesar ii
plastic-part-design | Plastic part design
platformio | PlatformIO
plc | =PLC | plc programming, programmable logic controllers, programmable logic controller, =PLCs, sps-programmierung, sps-programme, =SPS
pll-design | PLL design | phase-locked loops
pneumatic-controls | Pneumatic controls
post-silicon-validation | Post-silicon validation | post-silicon bring-up, silicon validation
power-management-ics | Power management ICs | =PMIC
power-optimization | Power optimization | power analysis
power-quality | Power quality
power-systems | Power systems | power distribution, high voltage
powertrain-engineering | Powertrain engineering | powertrain
ppa-optimization | =PPA optimization
pressure-vessels | Pressure vessels | asme boiler and pressure vessel code
primetime | PrimeTime | synopsys primetime
process-control | Process control | advanced process control
profinet | PROFINET | profibus
propulsion-systems | Propulsion systems
protective-relays | Protective relays | relay protection, relay testing
pscad | PSCAD
pspice | PSpice | orcad pspice
pss-e | =PSS/E | psse, digsilent powerfactory, powerfactory
pumps-and-compressors | Pumps and compressors | centrifugal pumps
qnx | QNX | | rtos
radar-systems | Radar systems | radar signal processing, synthetic aperture radar
raspberry-pi | Raspberry Pi
renewable-energy | Renewable energy | solar pv, photovoltaics, photovoltaic, wind energy
rf-engineering | RF engineering | rf design, radio frequency
rfid | RFID
risc-v | RISC-V | riscv
rockwell-controllogix | Rockwell ControlLogix | controllogix, compactlogix
rockwell-factorytalk | Rockwell FactoryTalk | factorytalk
ros | =ROS | ros2, ros 2, robot operating system
rotating-equipment | Rotating equipment | rotating machinery
rslogix-5000 | RSLogix 5000 | rslogix 500
rtl-design | RTL design | =RTL, register-transfer level
rtos | RTOS | real-time operating systems, real-time operating system, real time operating systems
safety-instrumented-systems | Safety instrumented systems
sata | SATA
scada | SCADA
scan-insertion | Scan insertion | scan chains
schematics | Schematics | ~schematic design, electrical schematic
schneider-ecostruxure | Schneider EcoStruxure | unity pro, modicon
segger | Segger | j-link
semiconductors | Semiconductor manufacturing | semiconductor fabrication, semiconductor process
sensors | ~Sensors | sensor integration
serdes | SerDes
servo-systems | Servo systems
sheet-metal | Sheet metal fabrication | sheet metal, Sheet metal work, blechbearbeitung, chaudronnerie, calderería, blacharstwo, tôlerie, lattoneria
siemens-desigo | Siemens Desigo
siemens-pcs-7 | Siemens PCS 7 | pcs7, pcs 7
siemens-sinumerik | Siemens SINUMERIK | sinumerik
siemens-step-7 | Siemens STEP 7 | step 7, simatic s7
siemens-tia | TIA Portal | siemens tia portal, siemens s7, simatic
siemens-wincc | Siemens WinCC | wincc
signal-generators | Signal generators | signal generator, function generators
signal-integrity | Signal integrity | power integrity, signal and power integrity
single-wire-debug | Single-wire debug | swd debugging, jtag/swd
smart-grid | Smart grid | smart metering, smart meters
smt | =SMT | surface mount technology, =SMD, pcb assembly, pcba
soc-design | SoC design | system on chip, system-on-chip
software-defined-radio | Software-defined radio | =SDR, gnu radio
solar-design-software | Solar design software | pvsyst, helioscope, aurora solar
solid-mechanics | Solid mechanics | statics and dynamics
sonar-systems | Sonar systems
spacecraft-systems | Spacecraft systems | satellite systems, cubesat
specman | Specman | specman/e
spi | =SPI
static-timing-analysis | Static timing analysis | =STA, timing closure
stk-software | STK software | systems tool kit
stm32 | STM32
stm32cubeide | STM32CubeIDE
substations | Substations | substation design, switchgear
switch-mode-power-supplies | Switch-mode power supplies | =SMPS, dc-dc converters, power supply design, buck converters
synopsys | Synopsys
synopsys-design-compiler | Synopsys Design Compiler | design compiler
synopsys-vcs | Synopsys VCS
systemverilog-assertions | SystemVerilog Assertions | =SVA | systemverilog
tessent | Tessent
testbenches | Testbenches | testbench, test benches
texas-instruments-mcus | Texas Instruments MCUs | msp430, ti c2000
thermal-management | Thermal management | thermal analysis, thermal design
thermal-simulation | Thermal simulation | flotherm, icepak
thermodynamics | Thermodynamics | heat transfer
thin-film-deposition | Thin film deposition | =CVD, =PVD, =ALD, chemical vapor deposition
threadx | ThreadX | azure rtos
thunderbolt | ~=Thunderbolt
tinyos | TinyOS
tolerance-analysis | Tolerance analysis | tolerance stack-up, tolerance stack
transformers-electrical | Transformers electrical | power transformers
tribology | Tribology
tridium-niagara | Tridium Niagara | niagara framework, niagara n4
uart | UART
ucie | =UCIe | chiplets
universal-robots | Universal Robots | cobots, collaborative robots
usb | =USB protocol
usb-type-c | USB Type-C | usb-c, usb 3.0, usb power delivery
uvm | =UVM | universal verification methodology
uwb | UWB | ultra-wideband
vector-canape | Vector CANape | canape
vector-canoe | Vector CANoe | canoe, canalyzer
vector-davinci | Vector DaVinci
vector-network-analyzers | Vector network analyzers | =VNA, network analyzer
vehicle-dynamics | Vehicle dynamics | carsim
verdi-debugger | Verdi debugger | synopsys verdi, =Verdi
vfd | =VFD | variable frequency drives, variable speed drives
vibration-analysis | Vibration analysis
vlsi | VLSI
vxworks | VxWorks | | rtos
wafer-fabrication | Wafer fabrication | wafer fab
wafer-probing | Wafer probing | wafer test
wago | Wago
wind-tunnel-testing | Wind tunnel testing
wind-turbines | Wind turbines | wind turbine technicians
wire-harness-design | Wire harness design | wiring harness, wiring harnesses, cable harnesses, harness design
wireless-communication-systems | Wireless communication systems | wireless communications, wireless protocols
wiring-harness-assembly | Wiring harness assembly | wire harnessing
wonderware | Wonderware | aveva intouch, intouch hmi, aveva system platform
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
