import type { Lexicon } from './lexicon';

/** English words by what they do in a message. */
export const english: Lexicon = {
  me: "i i'd i'll i'm i've im me mine my myself",
  us: "our ours ourselves us we we'd we'll we're we've",
  you: "u you you'd you'll you're you've your yours yourself",
  trade: `accountants agencies authors bookkeepers brands builders business businesses buyers cfos charities clients
    clinics coaches companies consultants contractors councils customers dentists developers directors electricians
    engineers families farmers farms firms folks founders groups homeowners homes hospitals hotels investors labs
    landlords leaders managers manufacturers men merchants mums museums operators owners ~owners parents people
    planners practices professionals recruiters restaurants schools shops solicitors speakers startups teams women`,
  client: 'attendees case client clients customer customers member members users',
  help: 'guide guides handle handles handling help helped helps manage partner support supporting',
  serve: `advise clean coach coaches coaching consulting design edit focus install maintain photograph place placed places
    print prints represent supply teach train trained training translate work worked working works`,
  offer: `deal deals deliver delivered introduce offer offered offering offers package packages portfolio proposal provide
    provided range sell selling sells service services sold solutions supply`,
  build: `build building builds built created launch launched launching made make makes run running set started`,
  save: `cheaper cut cuts drop dropped faster fewer less lower off reduce reduced save saved saves saving savings shorter`,
  gain: `better book booked double doubled extra fill filled grew grow growing growth higher improve increase more
    pipeline qualified revenue scale scaling unlock win wins`,
  ease: 'ai automation manual paperwork spreadsheets',
  tool: `agent agents app apps assistant bot chatbot dashboard devices engine kit line machine machines model models
    module platform plugin product products range saas software solution solutions system systems tech tool tools`,
  service: `ads analysis assessment audit bootcamp campaign campaigns challenge coaching consulting course courses cover
    editing framework insurance journal leads leasing maintenance masterclass membership mentoring method mortgage
    outreach package policy program programme publication recruitment retainer retreat review seo staffing strategy
    training translation webinar workshop workshops`,
  lead: `applicants appointments bookings budget churn clients cost costs customers deals demos enquiries followers jobs
    lead leads margin meetings pipeline profit revenue roi sales spend traffic turnover`,
  price: `budget commission cost costs discount early-bird eur fee fees monthly off per price prices pricing quote rate
    rates retainer seat ticket tickets usd`,
  free: 'complimentary discovery free no-obligation obligation pilot sample samples trial',
  collateral: `brochure case catalog catalogue checklist cv cvs deck details example examples guide idea ideas info information
    link list one-pager pdf profile profiles proposal recording report sample samples studies study summary template
    templates tips video walkthrough write-up`,
  proof: `case clients guarantee guaranteed proven record references result results studies success track`,
  minutes: 'brief hour min mins minute minutes quick quickly short',
  call: `appointment calendar call calls chat coffee connect connecting conversation demo discuss discussion intro lunch
    meet meeting meetup phone schedule session slot speak talk tea touch visit zoom`,
  show: `explain explore hear introduce look looking present run see share sharing show showing shows tell walk`,
  send: 'dm drop email forward mail pass send sending sent share',
  book: `apply book booking claim click comment download grab join order register reply reserve secure sign sign-up
    subscribe tap`,
  limited: `capacity deadline early exclusive few hurry last left limited only openings places seats slots soon spot spots
    today tonight until`,
  interest: `curious explore fit helpful interest interested interesting keen open priority radar relevant sense thoughts up
    useful valuable worth`,
  notice: `across background came content followed following found notice noticed page post posts profile saw see seen
    website`,
  flatter: `amazing brilliant excited exciting fan great impressed impressive inspiring killing love loved outstanding super
    wonderful`,
  pain: `burnout challenge deal dealing difficult fines gap hard issue issues leak lose losing lost miss missing pain
    painful problem problems risk struggle struggling stuck turnover wall waste`,
  generic: `area common companies competitors everyone industry like local many most often others region same sector similar
    typically usually`,
  soft: `anytime ever honest honestly if just need no obligation pitch pressure promise rather sell selling should
    strings whenever worries`,
  chase: `again back bumping buried checking circle circling earlier final floating following heard inbox last message
    note previous reminder reply response`,
  income: 'business earn earning extra financial flexible freedom home income opportunity side team',
  invest: `cover crypto estate fund funding insurance invest investment investor mortgage pension portfolio property
    retirement returns tax trading yield`,
  candidate: 'bench candidates contractors developers engineers hires profiles staff',
  vacancy: `career employer hiring job join looking opening openings opportunity position positions recruiter recruiting
    role roles salary team vacancy`,
  event: `challenge conference congress dinner event events expo keynote live masterclass session speaker stand summit
    training webinar workshop`,
  cover: `advisory article award board circle community council feature guest interview joint magazine network newsletter
    nominated partner partnership partnerships podcast referral research study survey`,
  self: `account adviser advisor agency agent broker ceo coach consultant copywriter designer developer director
    executive expert firm founder manager mentor owner photographer recruiter rep studio therapist`,
  buzz: `innovative cutting-edge state-of-the-art world-class best-in-class leading revolutionary revolutionize game-
    changer game-changing gamechanger seamless scalable tailored bespoke customized holistic next-level supercharge
    skyrocket leverage synergy end-to-end full-service premium unparalleled unmatched transformative transform
    empower disruptive proven robust high-quality top-notch one-stop tailor-made data-driven high-performing elevate
    thrive impactful mindset`,
  thanks: 'appreciate appreciated cheers grateful ta thank thankful thanks thx',
  congrats: 'anniversary birthday congrats congratulations delighted happy proud',
  sorry: 'afraid apologies forgive sorry unfortunately',
  study: `apprentice apprenticeship college degree exam graduate graduated internship lecture manuscript master paper phd
    professor research reviewer semester student students supervisor thesis university`,
  jobseek: `application applications applied applying cover cv hired interview interviewed letter openings referee referral
    resume resumé shortlisted`,
  family: `aunt baby birthday brother children cousin dad daughter dog family father friend friends husband kid kids mate
    mother mum neighbour neighbours parents partner sister son uncle wedding wife`,
  leisure: `beer book cake choir christmas club concert easter garden holiday holidays lunch party pint reading rehearsal
    run running tea theatre trip volunteer volunteering volunteers weekend wine`,
  workaday: `agenda attached branch bug build commit contract correction deadline delivery docs draft error feedback file
    files folder form hall handover invoice issue key keys log logs minutes order password patch pr printer refund
    release review room rota server shift shipment slides spreadsheet test tests ticket update version`,
  past: 'again ago back earlier last long recently remember since yesterday',
  know: `advice ask asked asking experience idea know knows opinion question questions recommend recommendation thoughts
    tip tips view wondering`,
  near: 'alumni cohort colleague colleagues former grew neighbour town village',
  want: 'hope hoping like looking need needed prefer require want wanted wish would',
  could: "able can could glad happy i'd love may might shall should we'd will would you'd",
  not: `aren't can't couldn't didn't doesn't don't dont isn't never no none not nothing wasn't without won't wouldn't`,
  week: `afternoon am april august december evening february friday january july june march may monday morning november
    october pm saturday september sunday thursday today tomorrow tuesday wednesday week`,
  bond: 'accept accepting add adding connect connecting connection network request',
};
