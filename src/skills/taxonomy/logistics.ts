/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const LOGISTICS = `
bus-driving | Bus driving
category-management | Category management
cold-chain | Cold chain management
cross-docking | Cross-docking
customs | Customs clearance | customs regulations, customs brokerage, import/export
cycle-counting | Cycle counting | cycle counts
demand-planning | Demand planning | demand forecasting
dispatching | Dispatching | dispatch operations
eld-logs | Electronic logging devices | hours of service regulations, dot regulations
fleet-management | Fleet management
forklift | Forklift operation | forklift, forklifts, forklift driving, fork lift, gabelstapler, reach truck, carrelli elevatori, wózek widłowy
freight-forwarding | Freight forwarding | freight brokerage
freight-management | Freight management
import-export | Export documentation
incoterms | Incoterms
inventory-management | Inventory management | inventory control, stock management, stock control
jit | Just-in-time manufacturing | just in time manufacturing
last-mile | Last-mile delivery | last mile delivery
lean-logistics | Lean logistics
logistics | ~Logistics | logistics management, logistik, logistique, logística, logistyka
material-handling | Material handling | materials handling
mrp | =MRP | material requirements planning
ocean-freight | Ocean freight | air freight, sea freight
order-picking | Order picking | picking and packing, pick and pack, picking & packing, kommissionierung
pallet-jack | Pallet jack | pallet jacks
procurement | ~Procurement | strategic sourcing, purchasing, einkauf, achats
production-planning | Production planning | production scheduling
reverse-logistics | Reverse logistics
rf-scanners | RF scanners | rf scanner, handheld scanners, barcode scanning
shipping-receiving | Shipping and receiving | shipping & receiving
sop-planning | Sales and operations planning | =S&OP, sales & operations planning
supply-chain | Supply chain management | supply chain, supply-chain, supply-chain management
transportation-management | Transportation management | transport planning, route planning
truck-driving | Truck driving | otr driving, over-the-road, tractor-trailer, berufskraftfahrer
vendor-management | Vendor management | supplier management, supplier relationship management
warehouse-operations | Warehouse operations | warehouse management, warehousing, lagerlogistik
`
