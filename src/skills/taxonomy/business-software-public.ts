/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const BUSINESS_SOFTWARE_PUBLIC = `
accela | Accela
apricot-case-management | Apricot case management
arcus-planning | Arcus Global | arcus built environment
axon-evidence | Axon Evidence | body-worn cameras
cityworks | Cityworks
esri-survey123 | Esri Survey123 | arcgis field maps | arcgis
hmis | HMIS | homeless management information system
idox | Idox | idox uniform
mark43 | Mark43
ncic | NCIC | nlets
new-world-cad | New World CAD | computer-aided dispatch
oasis-nonprofit | OASIS nonprofit
sacwis | SACWIS
tyler-technologies | Tyler Technologies | tyler munis, munis
uniform-idox | Uniform (Idox) | uniform idox, uniform planning system, ~=Uniform
`
