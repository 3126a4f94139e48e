/**
 * Everyday phrases around words that are also skills. Longest match wins, so each line takes the word out of the
 * tagger's reach. `=` asks for the exact case: "=to go" leaves "migrate to Go" alone.
 */
export const NEGATIVE_FRAMES = `
go to
go-to
go-to-person
go-getter
go live
go-live
go beyond
go above
go above and beyond
go ahead
go the extra mile
go extra mile
go public
=go on
=go out
=go back
go further
=go through
=go over
=go deep
=go into
=go wrong
=go for
=go home
go hand in hand
=go with
on the go
on-the-go
ready to go
=to go
let's go
pokemon go
r&d
r and d
c-level
c level
c-suite
c suite
c-corp
vitamin c
series a
series b
series c
grade c
d.c.
plan c
class c
category c
licence category c
rest of
rest assured
the rest
rest is
rest day
rest days
rest period
rest periods
bed rest
excel at
excel in
excel as
excel within
excel both
excel when
=will excel
=can excel
=to excel
you excel
=who excel
=they excel
spring 2023
spring 2024
spring 2025
spring 2026
spring 2027
spring 2028
spring break
spring semester
spring term
spring season
spring internship
spring intern
spring summer
spring/summer
spring and summer
spring and fall
this spring
next spring
early spring
late spring
in the spring
=in spring
summer and spring
swift response
swift action
swift resolution
swift delivery
swiftly
rust belt
rust removal
rust proof
rust-proof
rust resistant
rust prevention
rust inhibitor
access to
access control
access controls
access management
access badge
access rights
access point
access points
access the
access your
access our
=access for
=access across
open access
full access
have access
early access
equal access
remote access
accesses
head chef
sous chef
chef de partie
commis chef
chef de rang
executive chef
pastry chef
line chef
chef manager
private chef
personal chef
our chef
chefs
express interest
express yourself
express themselves
express ideas
express your
express their
express our
express an interest
express delivery
express shipping
express concerns
express written
express consent
express mail
express or implied
american express
holiday inn express
federal express
pony express
spark joy
spark change
spark innovation
spark curiosity
spark interest
spark plug
spark plugs
spark plasma
spark conversations
spark creativity
sparks
hip flask
vacuum flask
flasks
dash of
door dash
dash cam
dash board
100-yard dash
market segment
customer segment
business segment
segment of
segment leader
segment marketing
segment manager
segment sales
segment reporting
our segment
linear feet
linear accelerator
linear progression
linear tv
linear thinking
notion of
notion that
our teams
the teams
cross-functional teams
engineering teams
product teams
teams of
teams across
teams that
teams to
teams who
high-performing teams
global teams
sales teams
oracle park
oracle of
sage advice
sage green
at the helm
helm of
bank vault
vault cash
pole vault
salt lake
salt water
salt lake city
salt and pepper
snowflake id
snowflakes
unity of
community unity
national unity
react to
react quickly
react appropriately
=react in
=react when
=react with
react calmly
react accordingly
react swiftly
react fast
=to react
=can react
lymph node
a node
each node
sentry duty
sentry box
cut some slack
pick up the slack
slack time
slack off
zoom in
zoom out
zoom call
zoom calls
zoom interview
zoom meeting
via zoom
over zoom
on zoom
word of mouth
word-of-mouth
in a word
play a
play an
in the dark
outlook on
positive outlook
windows of
doors and windows
windows and doors
epic games
epic scale
epic adventure
accounting for
agile mindset
agile and fast
agile company
agile startup
billing address
forms of
workday at
average workday
your workday
each workday
every workday
a stripe
stripes
apache helicopter
apache helicopters
lean on
lean into
lean in
lean team
lean startup environment
french fries
french press
english breakfast
german shepherd
chinese medicine
italian restaurant
french restaurant
chinese restaurant
mexican restaurant
thai restaurant
indian restaurant
dutch oven
danish pastry
spanish omelette
french bulldog
no matter
no later than
no less than
no more than
no one
no two
no better
no longer
no time
no fewer than
no limits
no doubt
not only
not just
not limited to
not but
no-nonsense
not be limited to
but not limited to
billing cycle
saas company
saas startup
saas business
saas companies
ai company
ai startup
ai-powered
ai-driven
ai-first
ai-native
ai-enabled
machine learning company
blockchain company
cybersecurity company
robotics company
e-commerce company
iot company
learning and development budget
learning and development opportunities
learning & development budget
first aid kit
qa engineer
qa engineers
qa team
qa teams
product designers
data privacy notice
export control law
export control laws
export control regulations
supply chain attack
supply chain attacks
supply chain attack patterns
ux designers
ux researchers
ui designers
learning and development ability
cybersecurity's status quo
bitcoin lightning
privacy policy
social media pages
social media channels
instagram page
our instagram
nursing home
nursing homes
facebook page
our facebook
linkedin page
our linkedin
youtube channel
our youtube
follow us on linkedin
follow us on instagram
follow us on facebook
follow us on twitter
`
