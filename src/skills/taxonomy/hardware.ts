/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const HARDWARE = `
3d-printing | 3D printing | additive manufacturing
5g | =5G | 5g nr
allen-bradley | Allen-Bradley | allen bradley, rockwell automation, rslogix, studio 5000
altium | Altium | altium designer
antenna-design | Antenna design
arduino | Arduino
arm-architecture | ARM architecture | arm cortex, cortex-m, arm processors
asic | =ASIC | asic design, =ASICs
autosar | AUTOSAR
battery-systems | Battery systems | battery management systems, lithium-ion
bluetooth | Bluetooth | =BLE, bluetooth low energy
cadence | Cadence Virtuoso | cadence allegro, cadence tools
can-bus | CAN bus | canbus, can/lin, canopen
circuit-design | Circuit design | analog design, analog circuit design, digital circuit design, schematic capture, circuit board design, mixed-signal design
control-systems | Control systems | control theory, control engineering, control system design
dcs | Distributed control systems | =DCS
device-drivers | Device drivers | device driver, linux drivers, driver development, kernel drivers
eagle-pcb | Autodesk EAGLE
electrical-design | Electrical design | electrical engineering, electrical systems
electronics | Electronics | power electronics, elektronik
embedded-systems | Embedded systems | embedded software, embedded development, embedded programming, embedded system, embedded linux, embedded firmware
eplan | EPLAN
esp32 | ESP32
ethernet | Ethernet
firmware | Firmware development | firmware
fpga | FPGA | fpgas, fpga design
freertos | FreeRTOS |  | rtos
gdt | Geometric dimensioning and tolerancing | gd&t
gps | =GPS | =GNSS
hardware-in-the-loop | Hardware-in-the-loop | =HIL
hmi | =HMI | human machine interface
i2c | =I2C | i²c
industrial-automation | Industrial automation | automation engineering
injection-molding | Injection molding | injection moulding
kicad | KiCad
linux-kernel | Linux kernel | kernel development, kernel programming | linux
lora | LoRaWAN
lte | =LTE | 4g/lte, lte/5g
ltspice | LTspice | pspice, =SPICE
mechanical-design | Mechanical design | mechanical engineering
mechatronics | Mechatronics | mechatronik
microcontrollers | Microcontrollers | microcontroller, =MCU, =MCUs
misra | MISRA C | misra
modbus | Modbus
motion-control | Motion control | servo motors
nfc | =NFC
opc-ua | OPC UA | opc-ua
optics | Optical engineering | optical design, photonics
orcad | OrCAD
oscilloscope | Oscilloscopes | oscilloscope, logic analyzer, logic analyzers, spectrum analyzer
pcb-design | PCB design | pcb layout, =PCB, printed circuit board
pid-control | PID control | pid controllers
plc | =PLC | plc programming, programmable logic controllers, programmable logic controller, =PLCs
power-systems | Power systems | power distribution, high voltage
profinet | PROFINET | profibus
qnx | QNX |  | rtos
raspberry-pi | Raspberry Pi
renewable-energy | Renewable energy | solar pv, photovoltaics, photovoltaic, wind energy
rf-engineering | RF engineering | rf design, radio frequency
rfid | RFID
risc-v | RISC-V | riscv
ros | =ROS | ros2, ros 2, robot operating system
rtl-design | RTL design | =RTL
rtos | RTOS | real-time operating systems, real-time operating system, real time operating systems
scada | SCADA
semiconductors | Semiconductor manufacturing | semiconductor fabrication, semiconductor process
sheet-metal | Sheet metal fabrication | sheet metal
siemens-tia | TIA Portal | siemens tia portal, siemens s7, simatic, step 7
soc-design | SoC design | system on chip, system-on-chip
spi | =SPI
stm32 | STM32
synopsys | Synopsys
thermodynamics | Thermodynamics | heat transfer
uart | UART
usb | =USB protocol
uvm | =UVM | universal verification methodology
vector-canoe | Vector CANoe | canoe, canalyzer
vlsi | VLSI
vxworks | VxWorks |  | rtos
zephyr-rtos | Zephyr RTOS |  | rtos
zigbee | Zigbee
`
