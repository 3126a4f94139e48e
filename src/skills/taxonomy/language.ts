/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const LANGUAGE = `
4d-language | 4D language | 4d database
abap | ABAP | sap abap, abap oo, abap objects
abb-rapid | ABB RAPID | robotstudio, rapid programming
actionscript | ActionScript
ada | ~=Ada | ada programming, ada 95
agda | Agda
al-language | AL language | business central al | dynamics-nav
alloy-specification | Alloy specification
ampl | =AMPL
apache-pekko | Apache Pekko | | scala
apex | ~=Apex | salesforce apex, apex code, apex triggers, apex classes
apl | =APL
applescript | AppleScript
asciidoc | AsciiDoc | asciidoctor
aspectj | AspectJ
assembly | Assembly language | assembly x86, x86 assembly, arm assembly, assembler language, ~=Assembler, =ASM
assemblyscript | AssemblyScript | | webassembly
aura-components | Aura components | lightning aura | salesforce
autohotkey | AutoHotkey | auto hotkey
autoit | AutoIt
autolisp | AutoLISP | visual lisp | autocad
awk | =AWK | =awk, gawk
ballerina-language | Ballerina language | ballerina lang
bash | ~Bash | bash scripting, bash scripts, bash shell | shell-scripting
batch-scripting | Batch scripting | windows batch scripting, batch files | shell-scripting
bibtex | BibTeX
bicep-language | Bicep language
bioconductor | Bioconductor | | r
blade-templates | Blade templates | laravel blade, blade templating | laravel
blockly | Blockly
bluespec | Bluespec
brightscript | BrightScript | roku brightscript
c | ~=C | c programming, c language, ansi c, =C99, =C11, embedded c, c programming language, ansi c99, embedded c programming
c-al | C/AL | | dynamics-nav
c-plus-plus-cli | C++/CLI | | cpp
carbon-language | Carbon language | carbon lang
cats-effect | Cats Effect | typelevel cats | scala
cgi-scripting | CGI scripting | common gateway interface
chapel-language | Chapel language
circom | Circom
clarion-language | Clarion language | softvelocity clarion
clarity-smart-contracts | Clarity smart contracts
clist | =CLIST
clojure | Clojure
clojurescript | ClojureScript | | clojure
cobol | COBOL
codeql | CodeQL
coffeescript | CoffeeScript | | javascript
coldfusion | ColdFusion | cfml
coq | =Coq | coq proof assistant
cpp | C++ | cpp, =C++11, =C++14, =C++17, =C++20, c plus plus, modern c++, c++ programming, c++ development, c++ developer, c++ code, c++11/14, c++ language, c++ software development, c++11/14/17
cql-cassandra | CQL Cassandra | cassandra query language | cassandra
crystal | ~=Crystal | crystal lang
csharp | C# | c sharp, csharp, c#.net | dotnet
css | CSS | css3, css 3, cascading style sheets
cuda | CUDA | nvidia cuda, cuda c, cuda programming
cue-language | CUE language | cuelang
cypher | ~=Cypher | cypher query language
cython | Cython | | python
d-language | D language | dlang
dafny | Dafny
dart | ~=Dart | dart lang, dart language
data-table | data.table | | r
dataweave | DataWeave | mulesoft dataweave | mulesoft
datomic | Datomic | | clojure
dax | =DAX | dax queries, dax measures
dbase | dBASE | dbase iv
delphi | ~=Delphi | embarcadero delphi, borland delphi
dplyr | dplyr | | r
dtd | DTD | document type definition | xml
easylanguage | EasyLanguage
eiffel | ~=Eiffel
ejb | =EJB | enterprise javabeans, enterprise java beans | jakarta-ee
ejs-templates | EJS templates | =EJS
elixir | ~=Elixir | elixir lang, elixir/phoenix
elixir-ecto | Elixir Ecto | ecto elixir | elixir
elm-language | Elm language | elm lang, ~=Elm
embedded-c-plus-plus | Embedded C++ | embedded c/c++ | cpp
emscripten | Emscripten | | webassembly
erlang | Erlang | erlang/otp, =OTP
eviews | EViews
fanuc-karel | Fanuc KAREL | karel programming
forth | ~=Forth
fortran | Fortran | fortran 90
freemarker | FreeMarker | | java
fsharp | F# | f sharp, fsharp | dotnet
function-block-diagram | Function block diagram | function block diagrams, =FBD
gams | =GAMS
gcode | G-code | gcode, g and m code, g&m code
gdscript | GDScript | | godot
genexus | Genexus
ggplot2 | ggplot2 | ggplot | r
gleam-language | Gleam language | gleam lang
glsl | GLSL
gnuplot | Gnuplot
go | ~=Go | golang, go lang, go programming, go programming language, go developer, go engineer
gosu-language | Gosu language | gosu guidewire | guidewire
graalvm | GraalVM | graal vm | java
graphql | GraphQL | graph ql, graphql apis
graphviz | Graphviz
gretl | Gretl
groovy | ~=Groovy | apache groovy
hack-language | Hack language | hacklang
halide | ~=Halide
haml | Haml
handlebars | Handlebars | handlebars.js
haskell | Haskell
haxe | Haxe
hcl | =HCL | hashicorp configuration language
hip | =HIP | rocm, amd rocm
hlsl | HLSL
html | HTML | html5, html 5, xhtml, dhtml
idris | ~=Idris
instruction-list-programming | Instruction list programming
ironpython | IronPython | | python
isabelle-hol | Isabelle/HOL
jags | =JAGS
java | Java | java se, core java, java programming, j2se, java 8, java 11, java 17, java 21, java development, java developer, java language, java ecosystem, java backend, java technologies, java frameworks, java software development
javascript | JavaScript | java script, ecmascript, =JS, es6, es2015, vanilla js, javascripts, javascript programming, javascript frameworks, javascript development, vanilla javascript, javascript libraries, javascript es6, modern javascript, front-end javascript, javascript framework
jcl | =JCL
jdbc | =JDBC | | java
jinja | Jinja | jinja2 | python
jni | JNI | java native interface | java
json-ld | JSON-LD
json5 | JSON5
jsonata | JSONata
jsonnet | Jsonnet
jsx | JSX | tsx | react
julia | ~=Julia | julia language, julialang
jvm-internals | JVM internals | =JVM, jvm tuning, java virtual machine | java
jython | Jython | | python
kdb-q | kdb+ | kdb, kdb+/q
kotlin | Kotlin
kotlin-coroutines | Kotlin coroutines | kotlin coroutine, kotlin flow | kotlin
kotlin-dsl | Kotlin DSL | | kotlin
ksh | KornShell | korn shell, =ksh | shell-scripting
kuka-krl | KUKA KRL | kuka robot language
labview | LabVIEW | lab view
ladder-logic | Ladder logic | ladder diagram, relay ladder logic
latex | =LaTeX | =LATEX, latex typesetting
lean-theorem-prover | Lean theorem prover
leiningen | Leiningen | | clojure
less-css | ~=LESS | less css, lesscss | css
lilypond | LilyPond
liquidsoap | Liquidsoap
lisp | Lisp | common lisp
lotusscript | LotusScript
lua | Lua | luajit
luau | Luau | roblox luau
m-query | Power Query | powerquery, power query m
maple-software | Maple software | maplesoft maple
markdown | Markdown
mathcad | Mathcad | ptc mathcad
matlab | MATLAB | mat lab
maxscript | MaxScript
mdx | =MDX
mdx-queries | MDX queries | multidimensional expressions
mel-scripting | MEL scripting | maya mel
mermaid-diagrams | Mermaid diagrams | mermaid.js
metal-shaders | Metal shaders | metal api, apple metal, metal shading language
micropython | MicroPython | circuitpython | python
minizinc | MiniZinc
modula-2 | Modula-2
modula-3 | Modula-3
mojo-language | Mojo language | mojo lang, modular mojo
moonbit | MoonBit
motoko | Motoko
move-language | Move language
mpi | =MPI | message passing interface, openmpi, open mpi, mpich
mql5 | MQL5 | mql4
mumps | =MUMPS | intersystems m
mustache-templates | Mustache templates | mustache.js
natural-adabas | Natural/Adabas | software ag natural, adabas/natural
nextflow | Nextflow | nf-core
nim | ~=Nim | nim lang
nix-language | Nix language | nixos, nix flakes, nix package manager
nunjucks | Nunjucks
oberon | Oberon
objective-c | Objective-C | obj-c, objc, objective c++
objectscript | ObjectScript | cache objectscript, caché objectscript, intersystems objectscript
ocaml | OCaml
octave | ~=Octave | gnu octave
odin-language | Odin language | odin lang
openacc | OpenACC
opencl | OpenCL
openedge-abl | OpenEdge ABL | progress abl | progress-openedge
openmp | OpenMP | open mp
openqasm | OpenQASM
openscad | OpenSCAD
oxygene | Oxygene
pascal | ~=Pascal | object pascal, turbo pascal
pddl | PDDL
pdf-a | PDF/A
perl | Perl | perl 5, perl5
php | PHP | php7, php8, php 7, php 8
pine-script | Pine Script | pinescript
pl-i | =PL/I | =PL/1
plantuml | PlantUML
plpgsql | PL/pgSQL | plpgsql | postgresql
plsql | PL/SQL | plsql, oracle pl/sql | sql
pony-language | Pony language | pony lang
postscript | PostScript
powerbuilder | PowerBuilder | sap powerbuilder
powershell | PowerShell | power shell, pwsh
prolog | ~=Prolog | swi-prolog
promela | Promela
protocol-oriented-programming | Protocol-oriented programming | | swift
pug-templates | Pug templates | pug.js
purescript | PureScript
pypy | PyPy | | python
python | Python | python3, cpython, =py3, python programming, python scripting, python development, python 3, python language, python libraries, python frameworks, python code, python developer, python scripts, python ecosystem, python-based, python automation, פייתון, פיתוח python, python coding
q-sharp | Q# | qsharp
qemu | QEMU | qemu/kvm
qml | =QML | | qt
qt-quick | Qt Quick | | qt
r | ~=R | r programming, r language
r-markdown | R Markdown | rmarkdown | r
r-shiny | R Shiny | shiny apps, shiny dashboards | r
racket-language | Racket language | racket lang, ~=Racket
raku | Raku | perl 6 | perl
raml | RAML
razor-pages | Razor Pages | razor views, asp.net razor | aspnet
reasonml | ReasonML | reason ml | ocaml
regex | Regular expressions | regex, regexp, regexes
rego | Rego | rego policies
rescript | ReScript
restructuredtext | reStructuredText
rexx | REXX
rpg | ~=RPG | rpgle, rpg iv, rpg/400, as/400 rpg
rstudio | RStudio | r studio, posit workbench | r
ruby | ~Ruby | ruby programming, ruby language
rust | ~=Rust | rustlang, rust lang, rust programming, rust programming language
s-plus | S-PLUS
sas | =SAS | sas programming, sas base, base sas, sas/stat
sas-macro | SAS macro | sas macros, proc sql | sas
sass | ~=Sass | =SASS, =SCSS, scss, sass/scss | css
sbt-build | sbt build | =sbt | scala
scala | ~=Scala | scala programming
scala-js | Scala.js | | scala
scheme | ~=Scheme | scheme lisp
scilab | Scilab
scratch-programming | Scratch programming | scratch jr, mit scratch
sed | ~=sed
sequential-function-chart | Sequential function chart | sequential function charts
shell-scripting | Shell scripting | shell scripts, shell script, unix shell, unix shell scripting, linux shell, shell programming, linux shell scripting, shell/bash, linux shell scripts, bash/shell scripting, unix scripting
simulink | Simulink | | matlab
smalltalk | ~=Smalltalk
snakemake | Snakemake
solidity | Solidity
soql | =SOQL | =SOSL, soql/sosl | salesforce
sparql | SPARQL
spss | SPSS | ibm spss, spss statistics
sql | SQL | structured query language, ansi sql, sql queries, sql scripting, sql programming, sql query, complex sql, complex sql queries, sql development, advanced sql, sql language, sql knowledge, sql skills, sql scripts, writing sql, sql proficiency, שאילתות sql, sql coding
stan | =Stan | pystan, rstan
starlark | Starlark | | bazel
stata | =Stata | =STATA
structured-text | Structured text | iec 61131, iec 61131-3
suitescript | SuiteScript | suite script | netsuite
swift | ~=Swift | swift programming, swift language, swift 5
sycl | SYCL | intel oneapi, =oneAPI
systemc | SystemC
systemverilog | SystemVerilog | system verilog | verilog
tcl | =Tcl | =TCL, tcl/tk
tcl-tk-scripting | Tcl/Tk scripting | tk toolkit
tidyverse | Tidyverse | | r
tla-plus | =TLA+
tsql | T-SQL | tsql, transact-sql, transact sql, tslql, tsql programming | sql
twig-templates | Twig templates | =Twig, twig templating | php
type-hints | Type hints | mypy, python typing | python
typescript | TypeScript | type script, ~=TS | javascript
uniface | Uniface
vala-language | Vala language | vala programming
vb-net | VB.NET | visual basic .net, vb .net, visual basic.net | dotnet
vba | VBA | visual basic for applications, excel vba, vba macros
vbscript | VBScript | vb script, =VBS
velocity-templates | Velocity templates | apache velocity | java
verilog | Verilog
vex-scripting | VEX scripting | houdini vex
vhdl | VHDL
visual-basic | Visual Basic | vb6, vb 6, visual basic 6
visual-foxpro | Visual FoxPro | foxpro
visualforce | Visualforce | visual force | salesforce
vyper | ~=Vyper
webassembly | WebAssembly | wasm
webassembly-runtimes | WebAssembly runtimes | wasmtime, wasmer
webfocus | WebFOCUS
wgsl | WGSL | webgpu shading language
winbugs | WinBUGS | openbugs
wolfram-language | Wolfram Language | wolfram mathematica, mathematica
wsl | WSL | windows subsystem for linux, wsl2
x-plus-plus | X++ | | dynamics-ax
xaml | XAML | | dotnet
xpath | XPath | xpath queries | xml
xquery | XQuery
xsd | XSD | xml schema definition, xml schemas | xml
xslt | XSLT | =XSL
zig | ~=Zig | zig lang, ziglang
zio | =ZIO | | scala
zsh | Zsh | z shell | shell-scripting
`
