/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const EDUCATION = `
adult-education | Adult education
archival | Archival practice
calendar-management | Calendar management | diary management
classroom-management | Classroom management
compensation-benefits | ~Compensation and benefits | ~compensation & benefits, benefits administration
curriculum-development | Curriculum development | curriculum design
e-learning | E-learning development | e-learning, elearning
early-childhood-education | Early childhood education | early years, eyfs
educational-technology | Educational technology | edtech tools
employee-relations | Employee relations
esl | =ESL | =EFL, english as a second language
executive-support | Executive assistance | executive support
higher-education | University teaching
hr-management | Human resources management | ~human resources, human resource management, personalwesen, recursos humanos, ressources humaines, risorse umane
iep | =IEP | =IEPs, individualized education programs
instructional-design | Instructional design
learning-development | Learning and development | learning & development
lesson-planning | Lesson planning | lesson plans
library-science | Library science
minute-taking | Minute taking
montessori | Montessori
office-management | Office management | office administration
onboarding-hr | Employee onboarding | onboarding processes
organizational-development | Organizational development
performance-management | Performance management
policy-analysis | Policy analysis | public policy
records-management | Records management | document control
sourcing-candidates | Candidate sourcing | boolean search
special-education | Special education | special needs education, =SEN, send support
sports-coaching | Sports coaching | athletic training
stem-education | STEM education
stenography | Stenography | shorthand
student-assessment | Student assessment
talent-acquisition | Talent acquisition | ~recruiting, ~recruitment, technical recruiting, full-cycle recruiting, full cycle recruiting
talent-management | Talent management | succession planning
training-delivery | Training delivery | train the trainer
travel-arrangements | Travel coordination | travel arrangements
tutoring | Tutoring
urban-planning | Urban planning | town planning
workforce-planning | Workforce planning
youth-work | Youth work
`
