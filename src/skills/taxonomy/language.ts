/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const LANGUAGE = `
abap | ABAP | sap abap, abap oo, abap objects
actionscript | ActionScript
ada | ~=Ada | ada programming, ada 95
apex | ~=Apex | salesforce apex, apex code, apex triggers, apex classes
apl | =APL
assembly | Assembly language | assembly x86, x86 assembly, arm assembly, assembler language, ~=Assembler
awk | =AWK | =awk, gawk
bash | ~Bash | bash scripting, bash scripts, bash shell | shell-scripting
c | ~=C | c programming, c language, ansi c, =C99, =C11, embedded c, c programming language
clojure | Clojure
clojurescript | ClojureScript |  | clojure
cobol | COBOL
coffeescript | CoffeeScript |  | javascript
coldfusion | ColdFusion | cfml
cpp | C++ | cpp, =C++11, =C++14, =C++17, =C++20, c plus plus, modern c++
crystal | ~=Crystal | crystal lang
csharp | C# | c sharp, csharp, c#.net | dotnet
css | CSS | css3, css 3, cascading style sheets
cuda | CUDA | nvidia cuda, cuda c, cuda programming
cypher | ~=Cypher | cypher query language
d-language | D language | dlang
dart | ~=Dart | dart lang, dart language
dax | =DAX | dax queries, dax measures
delphi | ~=Delphi | embarcadero delphi, borland delphi
elixir | ~=Elixir | elixir lang, elixir/phoenix
erlang | Erlang | erlang/otp
fortran | Fortran | fortran 90
fsharp | F# | f sharp, fsharp | dotnet
gcode | G-code | gcode, g and m code, g&m code
gdscript | GDScript |  | godot
glsl | GLSL
go | ~=Go | golang, go lang, go programming, go programming language, go developer, go engineer
graphql | GraphQL | graph ql, graphql apis
groovy | ~=Groovy | apache groovy
hack-language | Hack language | hacklang
haskell | Haskell
hcl | =HCL | hashicorp configuration language
hlsl | HLSL
html | HTML | html5, html 5, xhtml, dhtml
java | Java | java se, core java, java programming, j2se, java 8, java 11, java 17, java 21
javascript | JavaScript | java script, ecmascript, =JS, es6, es2015, vanilla js, javascripts
jcl | =JCL
julia | ~=Julia | julia language, julialang
kdb-q | kdb+ | kdb, kdb+/q
kotlin | Kotlin
labview | LabVIEW | lab view
ladder-logic | Ladder logic | ladder diagram, relay ladder logic
latex | =LaTeX | =LATEX, latex typesetting
less-css | ~=LESS | less css, lesscss | css
lisp | Lisp | common lisp
lua | Lua | luajit
m-query | Power Query | powerquery, power query m
markdown | Markdown
matlab | MATLAB | mat lab
mdx | =MDX
move-language | Move language
nim | ~=Nim | nim lang
objective-c | Objective-C | obj-c, objc, objective c++
ocaml | OCaml
octave | ~=Octave | gnu octave
opencl | OpenCL
pascal | ~=Pascal | object pascal, turbo pascal
perl | Perl | perl 5, perl5
php | PHP | php7, php8, php 7, php 8
plpgsql | PL/pgSQL | plpgsql | postgresql
plsql | PL/SQL | plsql, oracle pl/sql | sql
powershell | PowerShell | power shell, pwsh
prolog | ~=Prolog | swi-prolog
python | Python | python3, cpython, =py3, python programming
qml | =QML |  | qt
r | ~=R | r programming, r language, rstudio, r studio, r shiny, r markdown, tidyverse, ggplot2, dplyr
regex | Regular expressions | regex, regexp, regexes
rexx | REXX
rpg | ~=RPG | rpgle, rpg iv, rpg/400, as/400 rpg
ruby | ~Ruby | ruby programming, ruby language
rust | ~=Rust | rustlang, rust lang, rust programming, rust programming language
sas | =SAS | sas programming, sas base, base sas, sas viya, sas/stat, sas enterprise guide
sass | ~=Sass | =SASS, =SCSS, scss, sass/scss | css
scala | ~=Scala | scala programming
scheme | ~=Scheme | scheme lisp
sed | ~=sed
shell-scripting | Shell scripting | shell scripts, shell script, unix shell, unix shell scripting, linux shell, shell programming
simulink | Simulink |  | matlab
smalltalk | ~=Smalltalk
solidity | Solidity
sparql | SPARQL
spss | SPSS | ibm spss, spss statistics
sql | SQL | structured query language, ansi sql, sql queries
stata | =Stata | =STATA
structured-text | Structured text | iec 61131, iec 61131-3
swift | ~=Swift | swift programming, swift language, swift 5
systemc | SystemC
systemverilog | SystemVerilog | system verilog | verilog
tcl | =Tcl | =TCL, tcl/tk
tsql | T-SQL | tsql, transact-sql, transact sql | sql
typescript | TypeScript | type script, ~=TS | javascript
vb-net | VB.NET | visual basic .net, vb .net, visual basic.net | dotnet
vba | VBA | visual basic for applications, excel vba, vba macros
verilog | Verilog
vhdl | VHDL
visual-basic | Visual Basic | vb6, vb 6, visual basic 6
vyper | ~=Vyper
webassembly | WebAssembly | wasm
xquery | XQuery
xslt | XSLT | =XSL
zig | ~=Zig | zig lang, ziglang
`
