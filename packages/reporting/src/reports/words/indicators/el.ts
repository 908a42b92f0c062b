import type { IndicatorTexts } from './indicator-texts.js';

/** Texts of indicators and dimensions in Greek. No native speaker has reviewed them yet. */
export const texts: IndicatorTexts = {
  'Acceptance of referrals': 'Αποδοχή των παραπομπών',
  'What part of the answered referrals was accepted?': 'Ποιο μέρος των παραπομπών που απαντήθηκαν έγινε δεκτό;',
  'Of whom it is not known is in no denominator, and is shown as left out.':
    'Για όποιον δεν είναι γνωστό, δεν μετρά σε κανέναν παρονομαστή και εμφανίζεται εκτός υπολογισμού.',
  'Countries differ in who may register, in law and in how persons are told apart; a higher number does not mean more victims.':
    'Οι χώρες διαφέρουν ως προς το ποιος καταγράφει, το δίκαιο και τον τρόπο διάκρισης των προσώπων· μεγαλύτερος αριθμός δεν σημαίνει περισσότερα θύματα.',
  referral: 'παραπομπή',
  'Acquitted persons': 'Πρόσωπα που αθωώθηκαν',
  'How many persons and companies were acquitted?': 'Πόσα πρόσωπα και εταιρείες αθωώθηκαν;',
  'The persons of one year are not those of the next: never to be divided by the numbers of another stage.':
    'Τα πρόσωπα ενός έτους δεν είναι εκείνα του επόμενου: ποτέ να μη διαιρούνται με τους αριθμούς άλλου σταδίου.',
  perpetrator: 'δράστης',
  'Acts of trafficking': 'Πράξεις εμπορίας ανθρώπων',
  'What was done with the persons, of whom it is known?': 'Τι έγινε στα πρόσωπα για τα οποία είναι γνωστό;',
  'Who gave no answer in the group is in no denominator, and is shown as left out.':
    'Όποιος δεν έδωσε απάντηση στην ομάδα δεν μετρά σε κανέναν παρονομαστή και εμφανίζεται εκτός υπολογισμού.',
  'One may have several answers, so that shares add up to more than one.':
    'Ένα πρόσωπο μπορεί να έχει πολλές απαντήσεις, οπότε τα μερίδια αθροίζονται σε πάνω από ένα.',
  person: 'πρόσωπο',
  'Activities, by how far they have come': 'Δραστηριότητες, ανάλογα με το πόσο έχουν προχωρήσει',
  'How far have the activities of the plans come?': 'Πόσο έχουν προχωρήσει οι δραστηριότητες των σχεδίων;',
  'What a plan calls an activity differs from country to country.':
    'Το τι ονομάζει δραστηριότητα ένα σχέδιο διαφέρει από χώρα σε χώρα.',
  'Agreements in force, by kind': 'Συμφωνίες σε ισχύ, ανά είδος',
  'How many agreements are in force on twinning, resettlement, readmission and referral?':
    'Πόσες συμφωνίες για αδελφοποίηση, επανεγκατάσταση, επανεισδοχή και παραπομπή είναι σε ισχύ;',
  agreement: 'συμφωνία',
  'Registrations that name no person': 'Καταγραφές που δεν κατονομάζουν πρόσωπο',
  'How many contacts were registered of which nobody can say whose they were?':
    'Πόσες επαφές καταγράφηκαν για τις οποίες κανείς δεν μπορεί να πει ποιου ήταν;',
  'Several may be of one person. Never to be added to persons.':
    'Πολλές μπορεί να είναι ενός προσώπου. Ποτέ να μην προστίθενται στα πρόσωπα.',
  registration: 'καταγραφή',
  'Contacts of which nobody can say whose they were': 'Επαφές για τις οποίες κανείς δεν μπορεί να πει ποιου ήταν',
  'What part of the contacts cannot be told to be of one person?':
    'Για ποιο μέρος των επαφών δεν μπορεί να ειπωθεί ότι είναι ενός προσώπου;',
  'A high share means that numbers of persons are too low, and that people dare to ask without a name.':
    'Υψηλό μερίδιο σημαίνει ότι οι αριθμοί προσώπων είναι πολύ χαμηλοί και ότι οι άνθρωποι τολμούν να ρωτούν χωρίς όνομα.',
  'Children whose best interests were determined': 'Παιδιά των οποίων καθορίστηκε το βέλτιστο συμφέρον',
  'For what part of the children were the best interests determined formally?':
    'Για ποιο μέρος των παιδιών καθορίστηκε τυπικά το βέλτιστο συμφέρον;',
  'Who has no such entry in the record counts as without it: a record that is not kept looks like a right that is not given.':
    'Όποιος δεν έχει τέτοια καταχώριση στην εγγραφή μετρά σαν να μην την έχει: μια εγγραφή που δεν τηρείται μοιάζει με δικαίωμα που δεν δίνεται.',
  'Budget of activities': 'Προϋπολογισμός των δραστηριοτήτων',
  'How much money is set aside for the activities?': 'Πόσα χρήματα προβλέπονται για τις δραστηριότητες;',
  'What is not said of a unit is not in the sum.': 'Ό,τι δεν αναφέρεται για μια μονάδα δεν είναι στο άθροισμα.',
  'Programmes that carry earlier work on': 'Προγράμματα που συνεχίζουν προηγούμενο έργο',
  'What part of the programmes builds on an earlier one?': 'Ποιο μέρος των προγραμμάτων βασίζεται σε προηγούμενο;',
  programme: 'πρόγραμμα',
  'Victims charged for compelled acts': 'Θύματα που κατηγορήθηκαν για εξαναγκασμένες πράξεις',
  'What part of the persons with a compelled act was charged or convicted for it?':
    'Ποιο μέρος των προσώπων με εξαναγκασμένη πράξη κατηγορήθηκε ή καταδικάστηκε γι’ αυτήν;',
  'Forms of exploitation of children': 'Μορφές εκμετάλλευσης παιδιών',
  'What part of the children suffered each form: sexual exploitation, labour, begging, stealing, other crime?':
    'Ποιο μέρος των παιδιών υπέστη κάθε μορφή: σεξουαλική εκμετάλλευση, εργασία, επαιτεία, κλοπή, άλλα εγκλήματα;',
  'Relation of recruiters of children': 'Σχέση των στρατολόγων με τα παιδιά',
  'What were the recruiters to the children, of whom it is known?':
    'Τι ήταν οι στρατολόγοι για τα παιδιά για τα οποία είναι γνωστό;',
  'A recruiter of the family forbids a return to it without an assessment.':
    'Στρατολόγος από την οικογένεια απαγορεύει την επιστροφή σε αυτήν χωρίς αξιολόγηση.',
  'Share of children among detected victims': 'Μερίδιο παιδιών στα εντοπισμένα θύματα',
  'What part of the detected victims whose age is known were children?':
    'Ποιο μέρος των εντοπισμένων θυμάτων με γνωστή ηλικία ήταν παιδιά;',
  'Persons presumed to be children and persons whose age is disputed are not counted on either side; they are shown as left out.':
    'Όσοι τεκμαίρονται παιδιά και όσων η ηλικία αμφισβητείται δεν μετρώνται σε καμία πλευρά· εμφανίζονται ως εκτός υπολογισμού.',
  'Countries take age at registration, at entry or when exploitation began; the three are not to be compared.':
    'Οι χώρες παίρνουν την ηλικία κατά την καταγραφή, κατά την είσοδο ή όταν άρχισε η εκμετάλλευση· οι τρεις δεν πρέπει να συγκρίνονται.',
  'Share of children when they entered the trafficking process':
    'Μερίδιο παιδιών κατά την είσοδο στη διαδικασία εμπορίας',
  'What part of the registered persons whose age is known were children when they entered the trafficking process?':
    'Ποιο μέρος των καταγεγραμμένων προσώπων με γνωστή ηλικία ήταν παιδιά όταν μπήκαν στη διαδικασία εμπορίας;',
  'The three moments at which ages are taken are not to be compared.':
    'Οι τρεις στιγμές στις οποίες λαμβάνεται η ηλικία δεν πρέπει να συγκρίνονται.',
  'Share of children when the exploitation began': 'Μερίδιο παιδιών όταν άρχισε η εκμετάλλευση',
  'What part of the registered persons whose age is known were children when the exploitation began?':
    'Ποιο μέρος των καταγεγραμμένων προσώπων με γνωστή ηλικία ήταν παιδιά όταν άρχισε η εκμετάλλευση;',
  'Share of children when they were registered': 'Μερίδιο παιδιών κατά την καταγραφή',
  'What part of the registered persons whose age is known were children when they were registered?':
    'Ποιο μέρος των καταγεγραμμένων προσώπων με γνωστή ηλικία ήταν παιδιά όταν καταγράφηκαν;',
  'Commitments, by how far they are done': 'Δεσμεύσεις, ανάλογα με το πόσο έχουν εκπληρωθεί',
  'How far is what was promised done?': 'Πόσο έχουν εκπληρωθεί οι υποσχέσεις;',
  'Of what nobody says how far it is done is left out, and shown.':
    'Όσα κανείς δεν λέει πόσο εκπληρώθηκαν μένουν εκτός υπολογισμού και εμφανίζονται.',
  milestone: 'ορόσημο',
  'Compensation granted': 'Επιδικασμένη αποζημίωση',
  'To what part of the registered persons was compensation granted or paid?':
    'Σε ποιο μέρος των καταγεγραμμένων προσώπων επιδικάστηκε ή καταβλήθηκε αποζημίωση;',
  'Completeness, by field': 'Πληρότητα, ανά πεδίο',
  'In what part of the records of registered persons is each field known from which figures are made?':
    'Σε ποιο μέρος των εγγραφών των καταγεγραμμένων προσώπων είναι γνωστό κάθε πεδίο από το οποίο προκύπτουν στοιχεία;',
  'Broken down by the type of source it shows whose records lack what.':
    'Ανά είδος πηγής δείχνει σε ποιων τις εγγραφές τι λείπει.',
  'A field that does not apply to a person counts as not known.': 'Πεδίο που δεν αφορά το πρόσωπο μετρά ως άγνωστο.',
  'Contacts of reporting entities, by channel': 'Επαφές των αναφερόντων οργανισμών, ανά δίαυλο',
  'How many contacts were registered, and through which channels?': 'Πόσες επαφές καταγράφηκαν και μέσω ποιων διαύλων;',
  'One person may have several contacts. Never to be added to persons.':
    'Ένα πρόσωπο μπορεί να έχει πολλές επαφές. Ποτέ να μην προστίθενται στα πρόσωπα.',
  'Contributions of donors': 'Συνεισφορές δωρητών',
  'How much do donors give to programmes?': 'Πόσα δίνουν οι δωρητές στα προγράμματα;',
  'A programme with several donors stands in the numbers of each.':
    'Πρόγραμμα με πολλούς δωρητές βρίσκεται στους αριθμούς του καθενός.',
  contribution: 'συνεισφορά',
  'How were the persons kept under control, of whom it is known?':
    'Πώς κρατήθηκαν υπό έλεγχο τα πρόσωπα για τα οποία είναι γνωστό;',
  'Convicted persons': 'Πρόσωπα που καταδικάστηκαν',
  'How many persons and companies were convicted of trafficking?':
    'Πόσα πρόσωπα και εταιρείες καταδικάστηκαν για εμπορία ανθρώπων;',
  'Suspects who were convicted': 'Ύποπτοι που καταδικάστηκαν',
  'What part of those first suspected in a year was convicted of trafficking by the day?':
    'Ποιο μέρος όσων έγιναν για πρώτη φορά ύποπτοι σε ένα έτος καταδικάστηκε για εμπορία ανθρώπων ως την ημέρα;',
  'The persons of a year are followed through the years: those convicted in a year are mostly not those suspected in it.':
    'Τα πρόσωπα ενός έτους παρακολουθούνται μέσα στα έτη: όσοι καταδικάστηκαν σε ένα έτος κατά κανόνα δεν είναι εκείνοι που έγιναν ύποπτοι σε αυτό.',
  'Corridors from origin to country of exploitation': 'Διαδρομές από την προέλευση ως τη χώρα εκμετάλλευσης',
  'From where to where were registered persons trafficked?':
    'Από πού και προς τα πού έγινε η εμπορία των καταγεγραμμένων προσώπων;',
  'The country of origin is that of residence or recruitment, never guessed from citizenship.':
    'Χώρα προέλευσης είναι εκείνη της διαμονής ή της στρατολόγησης, ποτέ δεν εικάζεται από την ιθαγένεια.',
  'Trafficking across borders': 'Διασυνοριακή εμπορία ανθρώπων',
  'What part of the registered persons was exploited only outside the country of origin?':
    'Ποιο μέρος των καταγεγραμμένων προσώπων υπέστη εκμετάλλευση μόνο εκτός της χώρας προέλευσης;',
  'Training that became part of the curriculum': 'Εκπαίδευση που εντάχθηκε στο πρόγραμμα σπουδών',
  'What part of the training became part of the regular curriculum?':
    'Ποιο μέρος της εκπαίδευσης εντάχθηκε στο τακτικό πρόγραμμα σπουδών;',
  'Registrations known to the day': 'Καταγραφές με γνωστή ημέρα',
  'Of what part of the registered persons is the day of registration known?':
    'Για ποιο μέρος των καταγεγραμμένων προσώπων είναι γνωστή η ημέρα καταγραφής;',
  'Days of exploitation': 'Ημέρες εκμετάλλευσης',
  'How long did the exploitation last for half of the registered persons?':
    'Πόσο διήρκεσε η εκμετάλλευση για τα μισά καταγεγραμμένα πρόσωπα;',
  'Estimated after Kaplan and Meier: what is open counts as waiting, never as if absent.':
    'Εκτίμηση κατά Kaplan και Meier: ό,τι είναι ανοικτό μετρά ως αναμονή, ποτέ σαν να λείπει.',
  'Where fewer than half have come to an end there is no median.':
    'Όπου έχουν λήξει λιγότερα από τα μισά, δεν υπάρχει διάμεσος.',
  'Of the last time that a person was trafficked.': 'Για την τελευταία φορά που το πρόσωπο υπήρξε θύμα εμπορίας.',
  'Known to the day of few; who does not remember dates is left out.':
    'Για λίγους είναι γνωστό με ακρίβεια ημέρας· όποιος δεν θυμάται ημερομηνίες μένει εκτός υπολογισμού.',
  'Days of recovery and reflection': 'Ημέρες αποκατάστασης και περίσκεψης',
  'How long was the recovery and reflection period of half of those who had one?':
    'Πόσο διήρκεσε η περίοδος αποκατάστασης και περίσκεψης για τους μισούς από όσους την είχαν;',
  'Days from a referral to the answer': 'Ημέρες από την παραπομπή ως την απάντηση',
  'After how many days had half of the referrals been accepted or refused?':
    'Μετά από πόσες ημέρες οι μισές παραπομπές είχαν γίνει δεκτές ή απορριφθεί;',
  'Estimated after Kaplan and Meier: what is not answered yet counts as waiting, never as if absent.':
    'Εκτίμηση κατά Kaplan και Meier: ό,τι δεν απαντήθηκε ακόμη μετρά ως αναμονή, ποτέ σαν να λείπει.',
  'Where fewer than half are answered there is no median.':
    'Όπου απαντήθηκαν λιγότερες από τις μισές, δεν υπάρχει διάμεσος.',
  'Days until a guardian was appointed': 'Ημέρες ως τον διορισμό επιτρόπου',
  'After how many days had half of the children without a parent a guardian?':
    'Μετά από πόσες ημέρες τα μισά παιδιά χωρίς γονέα είχαν επίτροπο;',
  'Children for whom a parent acts are left out.': 'Τα παιδιά για τα οποία ενεργεί γονέας μένουν εκτός υπολογισμού.',
  'After how many days had half of the registered persons been identified?':
    'Μετά από πόσες ημέρες είχαν αναγνωριστεί τα μισά καταγεγραμμένα πρόσωπα;',
  'Estimated after Kaplan and Meier: who is not identified yet counts as waiting, never as if absent.':
    'Εκτίμηση κατά Kaplan και Meier: όποιος δεν έχει ακόμη αναγνωριστεί μετρά ως αναμένων, ποτέ ως απών.',
  'Where fewer than half are identified there is no median.':
    'Όπου έχουν αναγνωριστεί λιγότεροι από τους μισούς δεν υπάρχει διάμεσος.',
  'What counts as a first contact differs by who reports.':
    'Το τι λογίζεται ως πρώτη επαφή διαφέρει ανάλογα με το ποιος αναφέρει.',
  'Days from the first step to the judgment': 'Ημέρες από το πρώτο βήμα ως τη δικαστική απόφαση',
  'After how many days had half of the suspects been judged?': 'Μετά από πόσες ημέρες είχαν δικαστεί οι μισοί ύποπτοι;',
  'Proceedings that were discontinued count as open.': 'Οι διαδικασίες που έπαυσαν μετρούν ως ανοικτές.',
  'Days from first contact to presumption': 'Ημέρες από την πρώτη επαφή ως το τεκμήριο',
  'After how many days had half of the registered persons been presumed to be victims?':
    'Μετά από πόσες ημέρες τα μισά καταγεγραμμένα πρόσωπα είχαν τεκμαρθεί θύματα;',
  'Days until a residence permit was decided': 'Ημέρες ως την απόφαση για άδεια διαμονής',
  'After how many days had half of the applications for residence been decided?':
    'Μετά από πόσες ημέρες είχε ληφθεί απόφαση για τις μισές αιτήσεις διαμονής;',
  'Days from a referral to the service': 'Ημέρες από την παραπομπή ως την υπηρεσία',
  'After how many days had half of the referred persons been served?':
    'Μετά από πόσες ημέρες τα μισά παραπεμφθέντα πρόσωπα είχαν λάβει την υπηρεσία;',
  'Referrals that were refused, withdrawn or closed without a service are left out, and counted among the outcomes.':
    'Παραπομπές που απορρίφθηκαν, αποσύρθηκαν ή έκλεισαν χωρίς υπηρεσία μένουν εκτός υπολογισμού και μετρούν στις εκβάσεις.',
  'Bondage by debt': 'Δουλεία λόγω χρέους',
  'What part of the registered persons was bound by a debt, as a form of exploitation or as a means of control?':
    'Ποιο μέρος των καταγεγραμμένων προσώπων ήταν δεσμευμένο από χρέος, ως μορφή εκμετάλλευσης ή ως μέσο ελέγχου;',
  'Children in detention': 'Παιδιά υπό κράτηση',
  'What part of the children was detained for a reason that follows from being trafficked?':
    'Ποιο μέρος των παιδιών κρατήθηκε για λόγο που απορρέει από την εμπορία;',
  'Detected victims of trafficking in human beings': 'Εντοπισμένα θύματα εμπορίας ανθρώπων',
  'How many victims were detected?': 'Πόσα θύματα εντοπίστηκαν;',
  'A person with several forms is counted once in the total and once in each form.':
    'Πρόσωπο με πολλές μορφές μετριέται μία φορά στο σύνολο και μία σε κάθε μορφή.',
  'Detected victims of trafficking per 100,000 population': 'Εντοπισμένα θύματα εμπορίας ανά 100.000 κατοίκους',
  'How many victims were detected for each 100,000 residents?': 'Πόσα θύματα εντοπίστηκαν ανά 100.000 κατοίκους;',
  'Where the population is small, one person more or less moves the rate much.':
    'Όπου ο πληθυσμός είναι μικρός, ένα πρόσωπο πάνω ή κάτω αλλάζει πολύ το ποσοστό.',
  'Records with others of the same person': 'Εγγραφές για τις οποίες υπάρχουν άλλες του ίδιου προσώπου',
  'Of what part of the registered persons is another record known?':
    'Για ποιο μέρος των καταγεγραμμένων προσώπων είναι γνωστή και άλλη εγγραφή;',
  'Counted as persons until the records are merged: a high share means that numbers are too high.':
    'Μετρούν ως πρόσωπα ώσπου να ενωθούν οι εγγραφές: υψηλό μερίδιο σημαίνει ότι οι αριθμοί είναι πολύ υψηλοί.',
  'Durable solutions of children': 'Βιώσιμες λύσεις για παιδιά',
  'Which durable solutions were carried out for the children?': 'Ποιες βιώσιμες λύσεις εφαρμόστηκαν για τα παιδιά;',
  'Registered victims, by form of exploitation as Eurostat counts':
    'Καταγεγραμμένα θύματα, ανά μορφή εκμετάλλευσης όπως μετρά η Eurostat',
  'How many victims were registered, in all and for each form of exploitation of Eurostat?':
    'Πόσα θύματα καταγράφηκαν, συνολικά και για κάθε μορφή εκμετάλλευσης της Eurostat;',
  'Begging is under labour here, and among other purposes in SDG 16.2.2.':
    'Η επαιτεία εδώ ανήκει στην εργασία και στον SDG 16.2.2 στους άλλους σκοπούς.',
  'Ways out of exploitation': 'Έξοδοι από την εκμετάλλευση',
  'How did the exploitation end for the persons, of whom it is known?':
    'Πώς έληξε η εκμετάλλευση για τα πρόσωπα για τα οποία είναι γνωστό;',
  'Children whose family is thought to be complicit': 'Παιδιά των οποίων η οικογένεια θεωρείται συνένοχη',
  'Of what part of the children is a relative thought to have sold the child or to have been complicit?':
    'Για ποιο μέρος των παιδιών θεωρείται ότι συγγενής πούλησε το παιδί ή ήταν συνένοχος;',
  'Foreigners among registered victims': 'Αλλοδαποί στα καταγεγραμμένα θύματα',
  'What part of the registered persons was not a citizen of the country that registered them?':
    'Ποιο μέρος των καταγεγραμμένων προσώπων δεν είχε την ιθαγένεια της χώρας που τα κατέγραψε;',
  'What part of the registered persons of whom a form is known suffered each?':
    'Ποιο μέρος των καταγεγραμμένων προσώπων με γνωστή μορφή υπέστη την καθεμία;',
  'Referrals of children of which the guardian knew': 'Παραπομπές παιδιών που γνώριζε ο επίτροπος',
  'Of what part of the referrals of children did the guardian know?':
    'Για ποιο μέρος των παραπομπών παιδιών γνώριζε ο επίτροπος;',
  'Identified victims': 'Αναγνωρισμένα θύματα',
  'How many persons were found to be victims by the authority that decides?':
    'Πόσα πρόσωπα κρίθηκαν θύματα από την αρχή που αποφασίζει;',
  'Identified and presumed victims do not add up where a country gives only one of the two.':
    'Τα αναγνωρισμένα και τα τεκμαιρόμενα θύματα δεν αθροίζονται όπου μια χώρα δίνει μόνο το ένα από τα δύο.',
  'How far the law came': 'Ως πού έφτασε η δικαιοσύνη',
  'How far had the law come by the day with those first suspected in a year?':
    'Ως πού είχε φτάσει η δικαιοσύνη ως την ημέρα με όσους έγιναν για πρώτη φορά ύποπτοι σε ένα έτος;',
  'Persons suspected of knowing use': 'Πρόσωπα ύποπτα για εν γνώσει χρήση',
  'How many persons were suspected of using the services of a victim while knowing it?':
    'Πόσα πρόσωπα θεωρήθηκαν ύποπτα ότι χρησιμοποίησαν εν γνώσει τους υπηρεσίες θύματος;',
  'Persons whose age is known': 'Πρόσωπα με γνωστή ηλικία',
  'Of what part of the registered persons is it known whether they were children when registered?':
    'Για ποιο μέρος των καταγεγραμμένων προσώπων είναι γνωστό αν ήταν παιδιά κατά την καταγραφή;',
  'Closed referrals with an outcome': 'Κλειστές παραπομπές με έκβαση',
  'Of what part of the closed referrals is it known what came of them?':
    'Για ποιο μέρος των κλειστών παραπομπών είναι γνωστό τι προέκυψε;',
  'Victims of forced and bonded labour, by form': 'Θύματα καταναγκαστικής εργασίας και δουλείας λόγω χρέους, ανά μορφή',
  'How many registered persons were exploited in their work, and how?':
    'Πόσα καταγεγραμμένα πρόσωπα υπέστησαν εκμετάλλευση στην εργασία τους και πώς;',
  'Begging and crime under force have codes of their own and are not counted as labour.':
    'Η επαιτεία και τα εγκλήματα υπό εξαναγκασμό έχουν δικούς τους κωδικούς και δεν μετρούν ως εργασία.',
  'Activities that are late': 'Δραστηριότητες σε καθυστέρηση',
  'What part of the activities should be done and is not?':
    'Ποιο μέρος των δραστηριοτήτων θα έπρεπε να έχει γίνει και δεν έγινε;',
  'What part of the registered persons had somebody who acted for them before courts and authorities?':
    'Ποιο μέρος των καταγεγραμμένων προσώπων είχε κάποιον που ενεργούσε γι’ αυτά ενώπιον δικαστηρίων και αρχών;',
  'Means of trafficking': 'Μέσα της εμπορίας ανθρώπων',
  'By what means was it brought about, of whom it is known?': 'Με ποια μέσα έγινε, για όσους είναι γνωστό;',
  'For a child no means is needed.': 'Για παιδί δεν απαιτείται κανένα μέσο.',
  'Milestones, by kind': 'Ορόσημα, ανά είδος',
  'What was achieved, and what failed?': 'Τι επιτεύχθηκε και τι απέτυχε;',
  'Children missing from care': 'Παιδιά που εξαφανίστηκαν από τη φροντίδα',
  'What part of the children was missing from care at some time?':
    'Ποιο μέρος των παιδιών εξαφανίστηκε κάποτε από τη φροντίδα;',
  'Who has no such entry counts as never missing: where it is not recorded, the share is too low.':
    'Όποιος δεν έχει τέτοια καταχώριση μετρά σαν να μην εξαφανίστηκε ποτέ: όπου δεν καταχωρίζεται, το μερίδιο είναι πολύ χαμηλό.',
  'Forms of exploitation, several as mixed': 'Μορφές εκμετάλλευσης, οι πολλαπλές ως μικτές',
  'What part of the registered persons suffered each form alone, and what part several?':
    'Ποιο μέρος των καταγεγραμμένων προσώπων υπέστη κάθε μορφή μόνη και ποιο μέρος πολλές;',
  'Money spent on activities': 'Χρήματα που δαπανήθηκαν για δραστηριότητες',
  'How much money was spent on the activities?': 'Πόσα χρήματα δαπανήθηκαν για τις δραστηριότητες;',
  'Where it was spent in another currency than that of the budget it is not in the sum.':
    'Ό,τι δαπανήθηκε σε άλλο νόμισμα από εκείνο του προϋπολογισμού δεν είναι στο άθροισμα.',
  'Non-punishment applied': 'Εφαρμογή της μη τιμώρησης',
  'To what part of the persons with a compelled act was the principle of non-punishment applied?':
    'Σε ποιο μέρος των προσώπων με εξαναγκασμένη πράξη εφαρμόστηκε η αρχή της μη τιμώρησης;',
  'Persons reached by programmes': 'Πρόσωπα στα οποία έφτασαν τα προγράμματα',
  'How many persons did the programmes reach?': 'Σε πόσα πρόσωπα έφτασαν τα προγράμματα;',
  'Whom several programmes reached is counted in each.': 'Σε όποιον έφτασαν πολλά προγράμματα, μετρά στο καθένα.',
  'Persons trained, by profession': 'Πρόσωπα που εκπαιδεύτηκαν, ανά επάγγελμα',
  'How many persons were trained, and of which profession?': 'Πόσα πρόσωπα εκπαιδεύτηκαν και ποιου επαγγέλματος;',
  'Who came to several sessions is counted in each.': 'Όποιος ήρθε σε πολλές συνεδρίες μετρά στην καθεμία.',
  training: 'εκπαίδευση',
  'Plans of action that were evaluated': 'Σχέδια δράσης που αξιολογήθηκαν',
  'At what part of the plans did somebody look as a whole?': 'Ποιο μέρος των σχεδίων εξέτασε κάποιος στο σύνολό τους;',
  plan: 'σχέδιο',
  'Plans of action, by scope': 'Σχέδια δράσης, ανά πεδίο εφαρμογής',
  'How many plans of action are adopted and in force, general, on children or on labour?':
    'Πόσα σχέδια δράσης έχουν εγκριθεί και ισχύουν, γενικά, για τα παιδιά ή για την εργασία;',
  'Presumed victims': 'Τεκμαιρόμενα θύματα',
  'How many persons are presumed to be victims, or meet the criteria and decline to be identified?':
    'Πόσα πρόσωπα τεκμαίρονται θύματα ή πληρούν τα κριτήρια και αρνούνται να αναγνωριστούν;',
  'Outcomes of proceedings': 'Εκβάσεις διαδικασιών',
  'What did the proceedings come to that came to something?': 'Σε τι κατέληξαν οι διαδικασίες που κατέληξαν κάπου;',
  proceeding: 'διαδικασία',
  'Proceedings, by kind': 'Διαδικασίες, ανά είδος',
  'How many proceedings were there, and of which kind?': 'Πόσες διαδικασίες υπήρξαν και τι είδους;',
  'Programmes, by topic': 'Προγράμματα, ανά θέμα',
  'What are the programmes about?': 'Ποιο είναι το θέμα των προγραμμάτων;',
  'Several programmes on one topic in one country may overlap.':
    'Πολλά προγράμματα για ένα θέμα σε μία χώρα μπορεί να επικαλύπτονται.',
  'Programmes, by kind': 'Προγράμματα, ανά είδος',
  'How many programmes are there, and of which kind?': 'Πόσα προγράμματα υπάρχουν και τι είδους;',
  'Promises at recruitment': 'Υποσχέσεις κατά τη στρατολόγηση',
  'What was promised to the persons, of whom it is known?': 'Τι υποσχέθηκαν στα πρόσωπα για τα οποία είναι γνωστό;',
  'Prosecuted persons': 'Πρόσωπα που διώχθηκαν',
  'How many persons and companies were charged with trafficking?':
    'Σε πόσα πρόσωπα και εταιρείες απαγγέλθηκε κατηγορία για εμπορία ανθρώπων;',
  'Suspects who were prosecuted': 'Ύποπτοι που διώχθηκαν',
  'What part of those first suspected in a year was charged by the day?':
    'Σε ποιο μέρος όσων έγιναν για πρώτη φορά ύποπτοι σε ένα έτος απαγγέλθηκε κατηγορία ως την ημέρα;',
  'Applications under provisions of law': 'Αιτήσεις βάσει διατάξεων του νόμου',
  'How many persons asked for what the law provides, as countries report?':
    'Πόσα πρόσωπα ζήτησαν όσα προβλέπει ο νόμος, όπως αναφέρουν οι χώρες;',
  'As countries report it; persons in records are counted apart.':
    'Όπως αναφέρουν οι χώρες· τα πρόσωπα στις εγγραφές μετρούν χωριστά.',
  provision: 'διάταξη',
  'Applications granted under provisions of law': 'Αιτήσεις που έγιναν δεκτές βάσει διατάξεων του νόμου',
  'How many persons got what the law provides, as countries report?':
    'Πόσα πρόσωπα έλαβαν όσα προβλέπει ο νόμος, όπως αναφέρουν οι χώρες;',
  'Provisions conditional on cooperation': 'Διατάξεις υπό τον όρο συνεργασίας',
  'What part of the provisions is only for who cooperates with the authorities?':
    'Ποιο μέρος των διατάξεων ισχύει μόνο για όποιον συνεργάζεται με τις αρχές;',
  'Provisions in law': 'Διατάξεις στον νόμο',
  'How far does the law provide what was agreed?': 'Πόσο προβλέπει ο νόμος όσα συμφωνήθηκαν;',
  'Provisions in use': 'Διατάξεις σε χρήση',
  'How far is what the law provides used?': 'Πόσο χρησιμοποιούνται όσα προβλέπει ο νόμος;',
  'No use where nobody is entitled is no gap.': 'Η μη χρήση όπου κανείς δεν έχει δικαίωμα δεν είναι κενό.',
  'Records, by status': 'Εγγραφές, ανά κατάσταση',
  'What part of the records is of persons identified, presumed, potential, or found not to be victims?':
    'Ποιο μέρος των εγγραφών αφορά πρόσωπα αναγνωρισμένα, τεκμαιρόμενα, δυνητικά ή που κρίθηκε ότι δεν είναι θύματα;',
  'What were the recruiters to the persons, of whom it is known?':
    'Τι ήταν οι στρατολόγοι για τα πρόσωπα για τα οποία είναι γνωστό;',
  'Where or through what were the persons recruited, of whom it is known?':
    'Πού ή μέσω τίνος στρατολογήθηκαν τα πρόσωπα για τα οποία είναι γνωστό;',
  'National and transnational referrals': 'Εθνικές και διακρατικές παραπομπές',
  'What part of the referrals crosses a border?': 'Ποιο μέρος των παραπομπών περνά σύνορα;',
  'Outcomes of referrals': 'Εκβάσεις παραπομπών',
  'What came of the referrals for the persons?': 'Τι προέκυψε για τα πρόσωπα από τις παραπομπές;',
  'Reasons of referrals': 'Λόγοι παραπομπών',
  'Why are persons referred?': 'Γιατί παραπέμπονται τα πρόσωπα;',
  'Services asked in referrals': 'Υπηρεσίες που ζητήθηκαν σε παραπομπές',
  'For which services are persons referred?': 'Για ποιες υπηρεσίες παραπέμπονται τα πρόσωπα;',
  'How many referrals were made?': 'Πόσες παραπομπές έγιναν;',
  'Recovery and reflection periods granted': 'Περίοδοι αποκατάστασης και περίσκεψης που χορηγήθηκαν',
  'To what part of the foreign victims was a recovery and reflection period granted?':
    'Σε ποιο μέρος των αλλοδαπών θυμάτων χορηγήθηκε περίοδος αποκατάστασης και περίσκεψης;',
  'Those entitled and those granted are set against each other: no use where nobody is entitled is no gap.':
    'Οι δικαιούχοι και όσοι την έλαβαν τίθενται αντιμέτωποι: η μη χρήση όπου κανείς δεν έχει δικαίωμα δεν είναι κενό.',
  'Reasons of refusals': 'Λόγοι απορρίψεων',
  'Why were referrals refused?': 'Γιατί απορρίφθηκαν οι παραπομπές;',
  'What came of applications for residence': 'Τι προέκυψε από τις αιτήσεις διαμονής',
  'What came of the applications of foreign victims for a residence permit?':
    'Τι προέκυψε από τις αιτήσεις αλλοδαπών θυμάτων για άδεια διαμονής;',
  'Residence permits granted': 'Άδειες διαμονής που χορηγήθηκαν',
  'To what part of the foreign victims was a residence permit granted?':
    'Σε ποιο μέρος των αλλοδαπών θυμάτων χορηγήθηκε άδεια διαμονής;',
  'Persons trafficked again': 'Πρόσωπα που υπήρξαν ξανά θύματα εμπορίας',
  'What part of the registered persons was trafficked more than once?':
    'Ποιο μέρος των καταγεγραμμένων προσώπων υπήρξε θύμα εμπορίας πάνω από μία φορά;',
  'Known only where sources recognise the same person.': 'Γνωστό μόνο όπου οι πηγές αναγνωρίζουν το ίδιο πρόσωπο.',
  'Children returned after an assessment of risk': 'Παιδιά που επέστρεψαν μετά από αξιολόγηση κινδύνου',
  'Before what part of the returns of children was the risk assessed?':
    'Πριν από ποιο μέρος των επιστροφών παιδιών αξιολογήθηκε ο κίνδυνος;',
  'An assessment after the journey is none.': 'Αξιολόγηση μετά το ταξίδι δεν είναι αξιολόγηση.',
  'Returns and resettlements, by kind': 'Επιστροφές και επανεγκαταστάσεις, ανά είδος',
  'How did those leave who were returned or resettled?': 'Πώς έφυγαν όσοι επέστρεψαν ή επανεγκαταστάθηκαν;',
  'Who was neither returned nor resettled is left out with those of whom nothing is known.':
    'Όποιος ούτε επέστρεψε ούτε επανεγκαταστάθηκε μένει εκτός υπολογισμού μαζί με εκείνους για τους οποίους τίποτε δεν είναι γνωστό.',
  'Persons returned or resettled': 'Πρόσωπα που επέστρεψαν ή επανεγκαταστάθηκαν',
  'How many registered persons were returned or resettled, and how?':
    'Πόσα καταγεγραμμένα πρόσωπα επέστρεψαν ή επανεγκαταστάθηκαν και πώς;',
  'Identified after a screening that met the elements':
    'Αναγνωρισμένοι μετά από προκαταρκτικό έλεγχο με πλήρωση των στοιχείων',
  'What part of the persons whose screening met the elements was identified?':
    'Ποιο μέρος των προσώπων των οποίων ο έλεγχος πληρούσε τα στοιχεία αναγνωρίστηκε;',
  'A screening never says that somebody is a victim.': 'Ο προκαταρκτικός έλεγχος ποτέ δεν λέει ότι κάποιος είναι θύμα.',
  'Those still to be decided are in the denominator, so that a young year looks low.':
    'Όσοι περιμένουν ακόμη απόφαση είναι στον παρονομαστή, οπότε ένα πρόσφατο έτος φαίνεται χαμηλό.',
  'Results of screening': 'Αποτελέσματα προκαταρκτικού ελέγχου',
  'What came out of the last screening of those who were screened?': 'Τι έδειξε ο τελευταίος έλεγχος όσων ελέγχθηκαν;',
  'SDG 16.2.2: detected victims, by form of exploitation': 'SDG 16.2.2: εντοπισμένα θύματα, ανά μορφή εκμετάλλευσης',
  'How many victims were detected, in all and for each form of exploitation of the Sustainable Development Goals?':
    'Πόσα θύματα εντοπίστηκαν, συνολικά και για κάθε μορφή εκμετάλλευσης των Στόχων Βιώσιμης Ανάπτυξης;',
  'Begging is among other purposes here, and under labour in the statistics of Eurostat.':
    'Η επαιτεία εδώ ανήκει στους άλλους σκοπούς και στις στατιστικές της Eurostat στην εργασία.',
  'SDG 16.2.2: detected victims per 100,000 population, by form of exploitation':
    'SDG 16.2.2: εντοπισμένα θύματα ανά 100.000 κατοίκους, ανά μορφή εκμετάλλευσης',
  'How many victims were detected for each 100,000 residents, in all and for each form of exploitation?':
    'Πόσα θύματα εντοπίστηκαν ανά 100.000 κατοίκους, συνολικά και για κάθε μορφή εκμετάλλευσης;',
  'Sectors of exploited work': 'Τομείς της εργασίας που έγινε αντικείμενο εκμετάλλευσης',
  'In which sectors was the work of the persons exploited, of whom it is known?':
    'Σε ποιους τομείς έγινε εκμετάλλευση της εργασίας των προσώπων για τα οποία είναι γνωστό;',
  'Of those who were not exploited in their work there is no sector.':
    'Για όσους δεν υπέστησαν εκμετάλλευση στην εργασία δεν υπάρχει τομέας.',
  'Services asked and not to be had': 'Υπηρεσίες που ζητήθηκαν και δεν υπήρχαν',
  'Of the referrals with a known outcome, in what part was the service not to be had?':
    'Σε ποιο μέρος των παραπομπών με γνωστή έκβαση δεν υπήρχε η υπηρεσία;',
  'Services that persons needed and could not have': 'Υπηρεσίες που χρειάζονταν τα πρόσωπα και δεν μπόρεσαν να λάβουν',
  'For how many registered persons was a service not to be had, and which?':
    'Για πόσα καταγεγραμμένα πρόσωπα δεν υπήρχε κάποια υπηρεσία και ποια;',
  'Services received': 'Υπηρεσίες που λήφθηκαν',
  'Which services did those receive who received any?': 'Ποιες υπηρεσίες έλαβαν όσοι έλαβαν κάποια;',
  'Persons with several contacts': 'Πρόσωπα με πολλές επαφές',
  'With what part of the registered persons did reporting entities have more than one contact?':
    'Με ποιο μέρος των καταγεγραμμένων προσώπων είχαν οι αναφέροντες οργανισμοί πάνω από μία επαφή;',
  'In systems that do not recognise persons these would be counted twice.':
    'Σε συστήματα που δεν αναγνωρίζουν πρόσωπα αυτά θα μετρούσαν δύο φορές.',
  'Programmes with several contributions': 'Προγράμματα με πολλές συνεισφορές',
  'What part of the programmes has more than one contribution?':
    'Ποιο μέρος των προγραμμάτων έχει πάνω από μία συνεισφορά;',
  'How were the persons sexually exploited, of whom it is known?':
    'Πώς υπέστησαν σεξουαλική εκμετάλλευση τα πρόσωπα για τα οποία είναι γνωστό;',
  'Activities for the commitments of Sofia': 'Δραστηριότητες για τις δεσμεύσεις της Σόφιας',
  'How far have the activities come that carry out what was promised in Sofia for children?':
    'Πόσο έχουν προχωρήσει οι δραστηριότητες που υλοποιούν όσα υποσχέθηκαν στη Σόφια για τα παιδιά;',
  'The four commitments of Sofia, by how far they are done':
    'Οι τέσσερις δεσμεύσεις της Σόφιας, ανάλογα με το πόσο έχουν εκπληρωθεί',
  'How far is done what was promised for children in Sofia?':
    'Πόσο έχουν εκπληρωθεί όσα υποσχέθηκαν στη Σόφια για τα παιδιά;',
  'Identified and presumed among registered victims': 'Αναγνωρισμένα και τεκμαιρόμενα στα καταγεγραμμένα θύματα',
  'What part of the registered persons is identified, and what part presumed?':
    'Ποιο μέρος των καταγεγραμμένων προσώπων είναι αναγνωρισμένο και ποιο τεκμαιρόμενο;',
  'Coordinators, groups and services in place': 'Συντονιστές, ομάδες και υπηρεσίες που υπάρχουν',
  'Which parts of a national structure are in place?': 'Ποια μέρη μιας εθνικής δομής υπάρχουν;',
  'That a body exists does not say what it does.': 'Το ότι υπάρχει ένα όργανο δεν λέει τι κάνει.',
  organization: 'οργανισμός',
  'Suspects who have a record as a victim': 'Ύποπτοι που έχουν εγγραφή ως θύμα',
  'What part of the suspects has a record as a victim?': 'Ποιο μέρος των υπόπτων έχει εγγραφή ως θύμα;',
  'Suspected persons': 'Ύποπτα πρόσωπα',
  'How many persons and companies were suspected of trafficking?':
    'Πόσα πρόσωπα και εταιρείες θεωρήθηκαν ύποπτα για εμπορία ανθρώπων;',
  'Activities that met their targets': 'Δραστηριότητες που πέτυχαν τους στόχους τους',
  'What part of the activities with targets met all of them?':
    'Ποιο μέρος των δραστηριοτήτων με στόχους τους πέτυχε όλους;',
  'What was not measured counts as not met.': 'Ό,τι δεν μετρήθηκε λογίζεται ως μη επιτευχθέν.',
  'Children without those who must care for them': 'Παιδιά χωρίς εκείνους που οφείλουν να τα φροντίζουν',
  'What part of the children was unaccompanied or separated?': 'Ποιο μέρος των παιδιών ήταν ασυνόδευτο ή χωρισμένο;',
  'Places of exploitation': 'Τόποι εκμετάλλευσης',
  'In what sorts of place were the persons exploited, of whom it is known?':
    'Σε τι είδους τόπους υπέστησαν εκμετάλλευση τα πρόσωπα για τα οποία είναι γνωστό;',
  'Protection of those who testify': 'Προστασία όσων καταθέτουν',
  'What part of the persons who gave a statement or testified was protected?':
    'Ποιο μέρος των προσώπων που έδωσαν κατάθεση ή μαρτύρησαν προστατεύτηκε;',
  'Victims as witnesses': 'Τα θύματα ως μάρτυρες',
  'How far did the registered persons cooperate as witnesses?':
    'Πόσο συνεργάστηκαν τα καταγεγραμμένα πρόσωπα ως μάρτυρες;',
  'Form of exploitation (SDG 16.2.2), several as mixed': 'Μορφή εκμετάλλευσης (SDG 16.2.2), οι πολλαπλές ως μικτές',
  'Sexual exploitation': 'Σεξουαλική εκμετάλλευση',
  'Forced labour, servitude and slavery': 'Καταναγκαστική εργασία, ειλωτεία και δουλεία',
  'Removal of organ': 'Αφαίρεση οργάνου',
  'Other purposes': 'Άλλοι σκοποί',
  'None of the forms asked about': 'Καμία από τις μορφές που ζητούνται',
  'Several of these forms': 'Πολλές από αυτές τις μορφές',
  'At work on the day': 'Σε λειτουργία την ημέρα',
  'At work': 'Σε λειτουργία',
  'Not yet or no longer at work': 'Όχι ακόμη ή όχι πια σε λειτουργία',
  'How far the activity has come': 'Πόσο έχει προχωρήσει η δραστηριότητα',
  Age: 'Ηλικία',
  'Child (under 18)': 'Παιδί (κάτω των 18)',
  'Adult (18 and over)': 'Ενήλικας (18 και άνω)',
  'Unknown: presumed a child': 'Άγνωστο: τεκμαίρεται παιδί',
  'Unknown: disputed': 'Άγνωστο: αμφισβητείται',
  'Age at entry': 'Ηλικία κατά την είσοδο',
  'Age when the exploitation began': 'Ηλικία όταν άρχισε η εκμετάλλευση',
  'Age at registration': 'Ηλικία κατά την καταγραφή',
  'Kind of agreement': 'Είδος συμφωνίας',
  'Status of the agreement': 'Κατάσταση της συμφωνίας',
  'Has a record as a victim': 'Έχει εγγραφή ως θύμα',
  'Has none': 'Δεν έχει',
  Answer: 'Απάντηση',
  Accepted: 'Έγινε δεκτή',
  Refused: 'Απορρίφθηκε',
  'No answer yet': 'Χωρίς απάντηση ακόμη',
  'Answer to a referral': 'Απάντηση σε παραπομπή',
  'Answered, time known': 'Απαντήθηκε, χρόνος γνωστός',
  'Not answered yet': 'Δεν απαντήθηκε ακόμη',
  'A day is not known': 'Κάποια ημέρα δεν είναι γνωστή',
  'Part of the response': 'Μέρος της απόκρισης',
  'Determination of best interests': 'Καθορισμός του βέλτιστου συμφέροντος',
  'Best interests were determined': 'Το βέλτιστο συμφέρον καθορίστηκε',
  'No determination is recorded': 'Δεν έχει καταχωριστεί καθορισμός',
  'Exploitation at home or abroad': 'Εκμετάλλευση στη χώρα ή στο εξωτερικό',
  'In the country of origin, perhaps elsewhere too': 'Στη χώρα προέλευσης, ίσως και αλλού',
  'Only in other countries': 'Μόνο σε άλλες χώρες',
  'Section on children': 'Τμήμα για τα παιδιά',
  'Trafficking in children has a section of its own': 'Η εμπορία παιδιών έχει δικό της τμήμα',
  'It has none': 'Δεν έχει',
  Citizenship: 'Ιθαγένεια',
  'Prosecution for compelled acts': 'Δίωξη για εξαναγκασμένες πράξεις',
  'Charged or convicted': 'Κατηγορήθηκε ή καταδικάστηκε',
  'Investigated or not pursued, never charged': 'Ερευνήθηκε ή δεν διώχθηκε, ποτέ δεν κατηγορήθηκε',
  'No compelled act is recorded': 'Δεν έχει καταχωριστεί εξαναγκασμένη πράξη',
  'Paid, at least in part': 'Καταβλήθηκε, τουλάχιστον εν μέρει',
  'Granted, nothing paid yet': 'Επιδικάστηκε, τίποτε δεν καταβλήθηκε ακόμη',
  'Claimed, not decided': 'Ζητήθηκε, χωρίς απόφαση',
  'Refused, withdrawn or revoked': 'Απορρίφθηκε, αποσύρθηκε ή ανακλήθηκε',
  'No claim is recorded': 'Δεν έχει καταχωριστεί αξίωση',
  'Only for who cooperates with the authorities': 'Μόνο για όποιον συνεργάζεται με τις αρχές',
  'Not conditional on cooperation': 'Όχι υπό τον όρο συνεργασίας',
  'No contact is recorded': 'Δεν έχει καταχωριστεί επαφή',
  'One contact': 'Μία επαφή',
  'Several contacts': 'Πολλές επαφές',
  'Earlier programmes': 'Προηγούμενα προγράμματα',
  'Carries earlier work on': 'Συνεχίζει προηγούμενο έργο',
  'There was nothing before': 'Δεν υπήρχε τίποτε πριν',
  'Cooperation as a witness': 'Συνεργασία ως μάρτυρας',
  'Country of registration': 'Χώρα καταγραφής',
  'Children have it too': 'Το έχουν και τα παιδιά',
  'Children do not have it': 'Τα παιδιά δεν το έχουν',
  'Day of registration': 'Ημέρα καταγραφής',
  'Known to the day': 'Γνωστή με ακρίβεια ημέρας',
  'Known in part': 'Γνωστή εν μέρει',
  'Not known': 'Άγνωστη',
  'In debt bondage': 'Σε δουλεία λόγω χρέους',
  'Not in debt bondage, of those whose control is known':
    'Όχι σε δουλεία λόγω χρέους, από όσους είναι γνωστός ο έλεγχος',
  'Detention of the child': 'Κράτηση του παιδιού',
  'Was detained': 'Κρατήθηκε',
  'Was not detained': 'Δεν κρατήθηκε',
  'Type of the donor': 'Είδος δωρητή',
  'Number of contributions': 'Αριθμός συνεισφορών',
  'One contribution': 'Μία συνεισφορά',
  'Several, by one donor or more': 'Πολλές, από έναν δωρητή ή περισσότερους',
  'Other records of the same person': 'Άλλες εγγραφές του ίδιου προσώπου',
  'Another record is asserted to be of the same person': 'Δηλώνεται ότι άλλη εγγραφή είναι του ίδιου προσώπου',
  'No such record is known': 'Δεν είναι γνωστή τέτοια εγγραφή',
  'Durable solutions of the child': 'Βιώσιμες λύσεις για το παιδί',
  'Form of exploitation (Eurostat crim_thb)': 'Μορφή εκμετάλλευσης (Eurostat crim_thb)',
  'Forced labour or services, begging among them': 'Καταναγκαστική εργασία ή υπηρεσίες, μαζί και επαιτεία',
  'Removal of organs': 'Αφαίρεση οργάνων',
  Other: 'Άλλο',
  'Form of exploitation (Eurostat crim_thb), several as mixed':
    'Μορφή εκμετάλλευσης (Eurostat crim_thb), οι πολλαπλές ως μικτές',
  Evaluation: 'Αξιολόγηση',
  'Somebody looked at the plan as a whole': 'Κάποιος εξέτασε το σχέδιο στο σύνολό του',
  'No evaluation is recorded': 'Δεν έχει καταχωριστεί αξιολόγηση',
  'Length of the exploitation': 'Διάρκεια της εκμετάλλευσης',
  'Ended, length known': 'Έληξε, διάρκεια γνωστή',
  'Not ended yet': 'Δεν έληξε ακόμη',
  'When it ended is not known': 'Δεν είναι γνωστό πότε έληξε',
  'Ended before it began': 'Έληξε πριν αρχίσει',
  'Country of exploitation': 'Χώρα εκμετάλλευσης',
  'How far the law provides it': 'Πόσο το προβλέπει ο νόμος',
  'Complicity of the family': 'Συνενοχή της οικογένειας',
  'A relative is thought to be complicit': 'Συγγενής θεωρείται συνένοχος',
  'No relative is thought to be complicit': 'Κανένας συγγενής δεν θεωρείται συνένοχος',
  'Form of exploitation': 'Μορφή εκμετάλλευσης',
  'How far it is done': 'Πόσο έχει εκπληρωθεί',
  'Suspected, no charge yet': 'Ύποπτος, χωρίς κατηγορία ακόμη',
  'Charged, no judgment yet': 'Κατηγορούμενος, χωρίς απόφαση ακόμη',
  'Convicted of trafficking': 'Καταδικάστηκε για εμπορία ανθρώπων',
  Acquitted: 'Αθωώθηκε',
  'Convicted of another offence': 'Καταδικάστηκε για άλλο αδίκημα',
  Discontinued: 'Έπαυσε',
  'Appointment of a guardian': 'Διορισμός επιτρόπου',
  'A guardian was appointed': 'Διορίστηκε επίτροπος',
  'No guardian yet': 'Χωρίς επίτροπο ακόμη',
  'A parent acts for the child': 'Για το παιδί ενεργεί γονέας',
  'Appointed before the registration': 'Διορίστηκε πριν από την καταγραφή',
  'The guardian of the child knew of it': 'Ο επίτροπος του παιδιού γνώριζε',
  'The guardian did not know of it': 'Ο επίτροπος δεν γνώριζε',
  'Identification after first contact': 'Αναγνώριση μετά την πρώτη επαφή',
  'Identified, time known': 'Αναγνωρίστηκε, χρόνος γνωστός',
  'Not identified yet': 'Δεν αναγνωρίστηκε ακόμη',
  'A date is not known to the day': 'Κάποια ημερομηνία δεν είναι γνωστή με ακρίβεια ημέρας',
  'Identified before the first contact': 'Αναγνωρίστηκε πριν από την πρώτη επαφή',
  'In force on the day': 'Σε ισχύ την ημέρα',
  'In force': 'Σε ισχύ',
  'Not yet or no longer in force': 'Όχι ακόμη ή όχι πια σε ισχύ',
  Judgment: 'Δικαστική απόφαση',
  'Judged, time known': 'Δικάστηκε, χρόνος γνωστός',
  'Not judged yet': 'Δεν δικάστηκε ακόμη',
  'Did not begin': 'Δεν άρχισε',
  'Judged before the first step': 'Δικάστηκε πριν από το πρώτο βήμα',
  'Fields that are known': 'Πεδία που είναι γνωστά',
  'None of these fields': 'Κανένα από αυτά τα πεδία',
  Lateness: 'Καθυστέρηση',
  'Its last day has passed and it is neither done nor cancelled':
    'Η τελευταία ημέρα πέρασε και ούτε έγινε ούτε ακυρώθηκε',
  'In time, done or cancelled': 'Εγκαίρως, έγινε ή ακυρώθηκε',
  'Part of the curriculum': 'Μέρος του προγράμματος σπουδών',
  'Part of the regular curriculum': 'Μέρος του τακτικού προγράμματος σπουδών',
  'Not part of it': 'Όχι μέρος του',
  'Kind of milestone': 'Είδος οροσήμου',
  'Was missing from care': 'Εξαφανίστηκε από τη φροντίδα',
  'No time missing from care is recorded': 'Δεν έχει καταχωριστεί εξαφάνιση από τη φροντίδα',
  'Person known or not': 'Πρόσωπο γνωστό ή όχι',
  'It is known whose contact it was': 'Είναι γνωστό ποιου ήταν η επαφή',
  'Nobody can say whose contact it was': 'Κανείς δεν μπορεί να πει ποιου ήταν η επαφή',
  'Citizenship of the country of registration': 'Ιθαγένεια της χώρας καταγραφής',
  'Its citizens': 'Οι πολίτες της',
  'Foreigners and stateless persons': 'Αλλοδαποί και ανιθαγενείς',
  'Country of origin': 'Χώρα προέλευσης',
  'Outcome for the person': 'Έκβαση για το πρόσωπο',
  'Outcome known': 'Έκβαση γνωστή',
  'It is known what came of it': 'Είναι γνωστό τι προέκυψε',
  'It is not known': 'Δεν είναι γνωστό',
  'Natural or legal person': 'Φυσικό ή νομικό πρόσωπο',
  'Scope of the plan': 'Πεδίο εφαρμογής του σχεδίου',
  'Whether the plan is in force': 'Αν το σχέδιο ισχύει',
  'Adopted and in force': 'Εγκρίθηκε και ισχύει',
  Draft: 'Προσχέδιο',
  Ended: 'Έληξε',
  'Presumption after first contact': 'Τεκμήριο μετά την πρώτη επαφή',
  'Presumed, time known': 'Τεκμαρτό, χρόνος γνωστός',
  'Not presumed yet': 'Χωρίς τεκμήριο ακόμη',
  'Presumed before the first contact': 'Τεκμαρτό πριν από την πρώτη επαφή',
  'Kind of proceedings': 'Είδος διαδικασίας',
  'Outcome of the proceedings': 'Έκβαση της διαδικασίας',
  'None yet': 'Καμία ακόμη',
  'Kind of programme': 'Είδος προγράμματος',
  'How far the programme has come': 'Πόσο έχει προχωρήσει το πρόγραμμα',
  'Kind of referral': 'Είδος παραπομπής',
  'Reasons of the referral': 'Λόγοι της παραπομπής',
  'Where the referral stands': 'Πού βρίσκεται η παραπομπή',
  'Recovery and reflection period': 'Περίοδος αποκατάστασης και περίσκεψης',
  Granted: 'Χορηγήθηκε',
  'Asked for, not decided': 'Ζητήθηκε, χωρίς απόφαση',
  'Withdrawn or revoked': 'Αποσύρθηκε ή ανακλήθηκε',
  'None is recorded': 'Δεν έχει καταχωριστεί καμία',
  'Length of the reflection period': 'Διάρκεια της περιόδου περίσκεψης',
  'Granted, length known': 'Χορηγήθηκε, διάρκεια γνωστή',
  'No last day is set': 'Δεν έχει οριστεί τελευταία ημέρα',
  'None was granted': 'Δεν χορηγήθηκε καμία',
  'Reason of the refusal': 'Λόγος της απόρριψης',
  'Somebody acts or acted for the person': 'Κάποιος ενεργεί ή ενήργησε για το πρόσωπο',
  'No representative is recorded': 'Δεν έχει καταχωριστεί εκπρόσωπος',
  'Residence permit': 'Άδεια διαμονής',
  'Decision on a residence permit': 'Απόφαση για άδεια διαμονής',
  'Decided, time known': 'Αποφασίστηκε, χρόνος γνωστός',
  'Not decided yet': 'Δεν αποφασίστηκε ακόμη',
  'None was asked for': 'Δεν ζητήθηκε καμία',
  'Decided before it was asked for': 'Αποφασίστηκε πριν ζητηθεί',
  'Assessment of risk before a return': 'Αξιολόγηση κινδύνου πριν από επιστροφή',
  'Returned after an assessment of risk': 'Επέστρεψε μετά από αξιολόγηση κινδύνου',
  'Returned without one': 'Επέστρεψε χωρίς αξιολόγηση',
  'Not returned': 'Δεν επέστρεψε',
  'Returns and resettlements': 'Επιστροφές και επανεγκαταστάσεις',
  'Result of the last screening': 'Αποτέλεσμα του τελευταίου ελέγχου',
  'Not screened': 'Χωρίς έλεγχο',
  'What came of a screening that met the elements': 'Τι προέκυψε από έλεγχο που πληρούσε τα στοιχεία',
  Identified: 'Αναγνωρίστηκε',
  'Still to be decided': 'Εκκρεμεί απόφαση',
  'Found not to be a victim': 'Κρίθηκε ότι δεν είναι θύμα',
  'Declined or closed': 'Αρνήθηκε ή έκλεισε',
  'The elements were not met, or nobody screened': 'Τα στοιχεία δεν πληρούνταν ή κανείς δεν έλεγξε',
  'Form of exploitation (SDG 16.2.2)': 'Μορφή εκμετάλλευσης (SDG 16.2.2)',
  'Separation of the child': 'Χωρισμός του παιδιού',
  'Fit to serve children': 'Κατάλληλο για παιδιά',
  'Not fit to serve children': 'Ακατάλληλο για παιδιά',
  'Service after a referral': 'Υπηρεσία μετά από παραπομπή',
  'The person was served': 'Το πρόσωπο έλαβε την υπηρεσία',
  'Not served yet': 'Χωρίς υπηρεσία ακόμη',
  'Ended without a service': 'Έληξε χωρίς υπηρεσία',
  'Served before it was sent': 'Η υπηρεσία δόθηκε πριν από την αποστολή',
  'Services given': 'Υπηρεσίες που δόθηκαν',
  'Services not to be had': 'Υπηρεσίες που δεν υπήρχαν',
  'Type of the source': 'Είδος πηγής',
  'Stage of the proceedings': 'Στάδιο της διαδικασίας',
  'Status on the day': 'Κατάσταση την ημέρα',
  'No status yet': 'Χωρίς κατάσταση ακόμη',
  'Presumed, or declined to be identified': 'Τεκμαιρόμενο ή αρνήθηκε να αναγνωριστεί',
  'Place in the national structure': 'Θέση στην εθνική δομή',
  'Subject of the provision': 'Αντικείμενο της διάταξης',
  'Targets met': 'Στόχοι που επιτεύχθηκαν',
  'All its targets are met': 'Όλοι οι στόχοι της επιτεύχθηκαν',
  'A target is missed': 'Κάποιος στόχος δεν επιτεύχθηκε',
  'A target has not been measured': 'Κάποιος στόχος δεν μετρήθηκε',
  'Trafficked once or again': 'Θύμα εμπορίας μία φορά ή ξανά',
  Once: 'Μία φορά',
  'More than once': 'Πάνω από μία φορά',
  'How far the provision is used': 'Πόσο χρησιμοποιείται η διάταξη',
  'Nobody has reported on it': 'Κανείς δεν έχει αναφέρει γι’ αυτό',
  Prosecution: 'Δίωξη',
  'Was charged': 'Απαγγέλθηκε κατηγορία',
  'Was not charged': 'Δεν απαγγέλθηκε κατηγορία',
  'Protection of the witness': 'Προστασία του μάρτυρα',
  'Some measure is or was in place': 'Υπάρχει ή υπήρξε κάποιο μέτρο',
  'Asked for and refused': 'Ζητήθηκε και απορρίφθηκε',
  'No measure is recorded': 'Δεν έχει καταχωριστεί μέτρο',
  Year: 'Έτος',
  'Activities of the plans': 'Δραστηριότητες των σχεδίων',
  'How many activities do the plans set out, and for which year?':
    'Πόσες δραστηριότητες προβλέπουν τα σχέδια και για ποιο έτος;',
  'Programmes for which several donors pay at once': 'Προγράμματα για τα οποία πληρώνουν ταυτόχρονα πολλοί δωρητές',
  'For what part of the programmes do different donors pay for the same year?':
    'Για ποιο μέρος των προγραμμάτων πληρώνουν διαφορετικοί δωρητές για το ίδιο έτος;',
  'Donors may share the work as agreed: overlap is where to ask, and no fault by itself.':
    'Οι δωρητές μπορεί να μοιράζονται το έργο όπως συμφώνησαν: η επικάλυψη δείχνει πού να ρωτήσει κανείς και δεν είναι από μόνη της σφάλμα.',
  'Citizenship of the country, of the European Union, of others': 'Ιθαγένεια της χώρας, της Ευρωπαϊκής Ένωσης, άλλων',
  'What part of the registered persons were citizens of the country, of another member of the European Union, of none?':
    'Ποιο μέρος των καταγεγραμμένων προσώπων ήταν πολίτες της χώρας, άλλου μέλους της Ευρωπαϊκής Ένωσης, κανενός από αυτά;',
  'Members of the European Union are those of the day of the first registration.':
    'Μέλη της Ευρωπαϊκής Ένωσης είναι εκείνα της ημέρας της πρώτης καταγραφής.',
  'Overlap of donors': 'Επικάλυψη δωρητών',
  'Several donors pay for the same year': 'Πολλοί δωρητές πληρώνουν για το ίδιο έτος',
  'Never several donors for one year': 'Ποτέ πολλοί δωρητές για ένα έτος',
  'Years for which several donors pay': 'Έτη για τα οποία πληρώνουν πολλοί δωρητές',
  'The country itself': 'Η ίδια η χώρα',
  'Other countries of the EU': 'Άλλες χώρες της ΕΕ',
  'Countries outside the EU, or stateless': 'Χώρες εκτός ΕΕ ή ανιθαγενείς',
  'Activities of plans of action.': 'Δραστηριότητες σχεδίων δράσης.',
  'Activities that name one of the four commitments: minimum standards, systematic data, rapid identification, adapted referral.':
    'Δραστηριότητες που κατονομάζουν μία από τις τέσσερις δεσμεύσεις: ελάχιστα πρότυπα, συστηματικά δεδομένα, ταχεία αναγνώριση, προσαρμοσμένη παραπομπή.',
  'Against whom the law had taken a step on the day.':
    'Εναντίον των οποίων είχε γίνει ως εκείνη την ημέρα ένα βήμα του νόμου.',
  'Agreements that are in force.': 'Συμφωνίες που ισχύουν.',
  'All of them.': 'Όλοι αυτοί.',
  'All registered persons.': 'Όλα τα καταγεγραμμένα πρόσωπα.',
  'Commitments in the chronicle to minimum standards, systematic data, rapid identification or adapted referral.':
    'Δεσμεύσεις του χρονικού για ελάχιστα πρότυπα, συστηματικά δεδομένα, ταχεία αναγνώριση ή προσαρμοσμένη παραπομπή.',
  'Commitments in the chronicle.': 'Δεσμεύσεις του χρονικού.',
  'Contributions to programmes.': 'Συνεισφορές σε προγράμματα.',
  'Entries of the chronicle.': 'Καταχωρίσεις του χρονικού.',
  'Everybody of whom a screening is recorded.': 'Όλοι για τους οποίους έχει καταγραφεί προκαταρκτικός έλεγχος.',
  'Everybody of whom there is a record as a victim or as one who may be.':
    'Όλοι για τους οποίους υπάρχει εγγραφή ως θυμάτων ή ως προσώπων που μπορεί να είναι.',
  'Identified persons, in the year of the first assertion by which they count as registered.':
    'Αναγνωρισμένα πρόσωπα, στο έτος της πρώτης δήλωσης με την οποία λογίζονται καταγεγραμμένα.',
  'Organizations at work on the day.': 'Οργανισμοί που λειτουργούν εκείνη την ημέρα.',
  'Persons and companies, once, in the year in which they came so far.':
    'Πρόσωπα και εταιρείες, μία φορά, στο έτος στο οποίο έφτασαν ως εκεί.',
  'Persons identified, with the days since the first contact with any reporting entity.':
    'Αναγνωρισμένα πρόσωπα, με τις ημέρες από την πρώτη επαφή με οποιονδήποτε αναφέροντα φορέα.',
  'Persons of whom it is known whether they were under 18 then.':
    'Πρόσωπα για τα οποία είναι γνωστό αν ήταν τότε κάτω των 18.',
  'Persons registered as of the day by an organization of the territory.':
    'Πρόσωπα που είχαν καταγραφεί ως εκείνη την ημέρα από οργανισμό της επικράτειας.',
  'Persons registered as of the day to whom one was granted.':
    'Πρόσωπα καταγεγραμμένα ως εκείνη την ημέρα στα οποία χορηγήθηκε.',
  'Persons registered as of the day whose first contact is known to the day.':
    'Πρόσωπα καταγεγραμμένα ως εκείνη την ημέρα των οποίων η πρώτη επαφή είναι γνωστή με ακρίβεια ημέρας.',
  'Persons registered as of the day.': 'Πρόσωπα καταγεγραμμένα ως εκείνη την ημέρα.',
  'Persons registered as of the day: identified, presumed, or meeting the criteria and declining.':
    'Πρόσωπα καταγεγραμμένα ως εκείνη την ημέρα: αναγνωρισμένα, τεκμαιρόμενα, ή που πληρούν τα κριτήρια και αρνούνται.',
  'Persons under 18 when the exploitation began.': 'Πρόσωπα κάτω των 18 όταν άρχισε η εκμετάλλευση.',
  'Persons under 18 when they entered the trafficking process.':
    'Πρόσωπα κάτω των 18 όταν μπήκαν στη διαδικασία της εμπορίας.',
  'Persons under 18 when they were registered.': 'Πρόσωπα κάτω των 18 όταν καταγράφηκαν.',
  'Persons who are identified as victims as of the day.': 'Πρόσωπα αναγνωρισμένα ως θύματα ως εκείνη την ημέρα.',
  'Persons who count as registered as of the day and are not identified.':
    'Πρόσωπα που λογίζονται καταγεγραμμένα ως εκείνη την ημέρα και δεν έχουν αναγνωριστεί.',
  'Plans adopted and in force on the day.': 'Σχέδια που είχαν εγκριθεί και ίσχυαν εκείνη την ημέρα.',
  'Plans of action.': 'Σχέδια δράσης.',
  'Presumed persons, in the year of the first assertion by which they count as registered.':
    'Τεκμαιρόμενα πρόσωπα, στο έτος της πρώτης δήλωσης με την οποία λογίζονται καταγεγραμμένα.',
  'Proceedings that cases name.': 'Διαδικασίες που κατονομάζουν οι υποθέσεις.',
  'Proceedings with an outcome on the day.': 'Διαδικασίες με έκβαση ως εκείνη την ημέρα.',
  'Programmes of training and curricula.': 'Προγράμματα κατάρτισης και προγράμματα σπουδών.',
  'Programmes, once in each of their topics.': 'Προγράμματα, μία φορά σε καθένα από τα θέματά τους.',
  'Programmes, whatever their kind.': 'Προγράμματα, όποιο κι αν είναι το είδος τους.',
  'Provisions in force on the day that the law gives in full or in part, and on which somebody has reported.':
    'Διατάξεις σε ισχύ εκείνη την ημέρα που ο νόμος προβλέπει πλήρως ή εν μέρει και για τις οποίες κάποιος έχει αναφέρει.',
  'Provisions of law that are in force on the day.': 'Διατάξεις νόμου που ισχύουν εκείνη την ημέρα.',
  'Referrals that had been made on the day.': 'Παραπομπές που είχαν γίνει ως εκείνη την ημέρα.',
  'Referrals that had been sent on the day.': 'Παραπομπές που είχαν σταλεί ως εκείνη την ημέρα.',
  'Referrals that were accepted or refused, with the days since they were sent.':
    'Παραπομπές που έγιναν δεκτές ή απορρίφθηκαν, με τις ημέρες από τότε που στάλθηκαν.',
  'Referrals that were closed by the day.': 'Παραπομπές που είχαν κλείσει ως εκείνη την ημέρα.',
  'Referrals that were refused by the day.': 'Παραπομπές που είχαν απορριφθεί ως εκείνη την ημέρα.',
  'Referrals, in the year of their first step.': 'Παραπομπές, στο έτος του πρώτου βήματός τους.',
  'Registered persons for whom a service is recorded as not available.':
    'Καταγεγραμμένα πρόσωπα για τα οποία έχει σημειωθεί ότι μια υπηρεσία δεν υπήρχε.',
  'Registered persons of whom a return or resettlement was carried out by the day.':
    'Καταγεγραμμένα πρόσωπα των οποίων η επιστροφή ή επανεγκατάσταση έγινε ως εκείνη την ημέρα.',
  'Registered persons of whom it is known whether they were under 18.':
    'Καταγεγραμμένα πρόσωπα για τα οποία είναι γνωστό αν ήταν κάτω των 18.',
  'Registered persons of whom the field holds something.':
    'Καταγεγραμμένα πρόσωπα για τα οποία το πεδίο περιέχει κάτι.',
  'Registered persons under 18 at the moment that the table names.':
    'Καταγεγραμμένα πρόσωπα κάτω των 18 τη στιγμή που κατονομάζει ο πίνακας.',
  'Registered persons who are not citizens of the country that registered them: those whom the articles on reflection and residence are for.':
    'Καταγεγραμμένα πρόσωπα που δεν είναι πολίτες της χώρας που τα κατέγραψε: εκείνα για τα οποία προορίζονται τα άρθρα για την περίσκεψη και τη διαμονή.',
  'Registered persons who gave a statement or testified.': 'Καταγεγραμμένα πρόσωπα που έδωσαν κατάθεση ή μαρτύρησαν.',
  'Registered persons who were children when registered, those presumed to be children and those whose age is disputed among them, since they must be treated as children.':
    'Καταγεγραμμένα πρόσωπα που ήταν παιδιά όταν καταγράφηκαν, ανάμεσά τους όσα τεκμαίρονται παιδιά και όσων η ηλικία αμφισβητείται, αφού πρέπει να αντιμετωπίζονται ως παιδιά.',
  'Registered persons who were children when registered.': 'Καταγεγραμμένα πρόσωπα που ήταν παιδιά όταν καταγράφηκαν.',
  'Registered persons whose work was exploited: forced, bonded or child labour, slavery or servitude.':
    'Καταγεγραμμένα πρόσωπα των οποίων η εργασία έγινε αντικείμενο εκμετάλλευσης: καταναγκαστική εργασία, εργασία προς εξόφληση χρέους ή παιδική εργασία, δουλεία ή ειλωτεία.',
  'Registered persons, in the year of the first assertion by which they count as registered.':
    'Καταγεγραμμένα πρόσωπα, στο έτος της πρώτης δήλωσης με την οποία λογίζονται καταγεγραμμένα.',
  'Registered persons, not citizens of the country that registered them, who asked for a residence permit.':
    'Καταγεγραμμένα πρόσωπα, όχι πολίτες της χώρας που τα κατέγραψε, που ζήτησαν άδεια διαμονής.',
  'Registered persons, once in each country of exploitation; by country of origin where the table is broken down so.':
    'Καταγεγραμμένα πρόσωπα, μία φορά σε κάθε χώρα εκμετάλλευσης· κατά χώρα προέλευσης όπου ο πίνακας αναλύεται έτσι.',
  'Registered persons, once in the total (series VC_HTF_DETV) and once in each form (VC_HTF_DETVSX, VC_HTF_DETVFL, VC_HTF_DETVOG, VC_HTF_DETVOP).':
    'Καταγεγραμμένα πρόσωπα, μία φορά στο σύνολο (σειρά VC_HTF_DETV) και μία σε κάθε μορφή (VC_HTF_DETVSX, VC_HTF_DETVFL, VC_HTF_DETVOG, VC_HTF_DETVOP).',
  'Registered persons, once in the total (series VC_HTF_DETVR) and once in each form (VC_HTF_DETVSXR, VC_HTF_DETVFLR, VC_HTF_DETVOGR, VC_HTF_DETVOPR).':
    'Καταγεγραμμένα πρόσωπα, μία φορά στο σύνολο (σειρά VC_HTF_DETVR) και μία σε κάθε μορφή (VC_HTF_DETVSXR, VC_HTF_DETVFLR, VC_HTF_DETVOGR, VC_HTF_DETVOPR).',
  'Registered persons, once in the total and once in each form.':
    'Καταγεγραμμένα πρόσωπα, μία φορά στο σύνολο και μία σε κάθε μορφή.',
  'Registrations up to the day, with or without a victim.': 'Καταγραφές ως εκείνη την ημέρα, με ή χωρίς θύμα.',
  'Registrations up to the day.': 'Καταγραφές ως εκείνη την ημέρα.',
  'Registrations without a victim, in the year of the contact.': 'Καταγραφές χωρίς θύμα, στο έτος της επαφής.',
  'Registrations without a victim, up to the day.': 'Καταγραφές χωρίς θύμα, ως εκείνη την ημέρα.',
  'Registrations, in the year of the contact.': 'Καταγραφές, στο έτος της επαφής.',
  'Residents of the same territory, in the same year, of the same sex and age.':
    'Κάτοικοι της ίδιας επικράτειας, στο ίδιο έτος, του ίδιου φύλου και της ίδιας ηλικίας.',
  'Sessions of training.': 'Συνεδρίες κατάρτισης.',
  'Suspects who knowingly used what a victim was exploited for.':
    'Ύποπτοι που χρησιμοποίησαν εν γνώσει τους εκείνο για το οποίο έγινε η εκμετάλλευση ενός θύματος.',
  'The sum over all of them; the number of units is that of those that are counted.':
    'Το άθροισμα για όλους αυτούς· ο αριθμός των μονάδων είναι εκείνος όσων μετριούνται.',
  'Those and the ones without an answer, as long as they have waited.':
    'Αυτές και όσες δεν έχουν απάντηση, για όσο περιμένουν.',
  'Those and the persons whose identification is still open, as long as it has been open.':
    'Αυτά και τα πρόσωπα των οποίων η αναγνώριση είναι ακόμη ανοιχτή, για όσο είναι ανοιχτή.',
  'Those of them who have any answer.': 'Όσοι από αυτούς έχουν κάποια απάντηση.',
  'Those of them who have the answer, each once in each.':
    'Όσοι από αυτούς έχουν την απάντηση, καθένας μία φορά σε κάθε μία.',
  'Those persons, once in each kind.': 'Αυτά τα πρόσωπα, μία φορά σε κάθε είδος.',
  'Those persons, once in each of their forms; a person may have forms beside labour.':
    'Αυτά τα πρόσωπα, μία φορά σε καθεμιά από τις μορφές τους· ένα πρόσωπο μπορεί να έχει μορφές πέρα από την εργασία.',
  'Those persons, once in each service.': 'Αυτά τα πρόσωπα, μία φορά σε κάθε υπηρεσία.',
  'Who had been acquitted on the day.': 'Όσοι είχαν αθωωθεί ως εκείνη την ημέρα.',
  'Who had been charged on the day.': 'Όσοι είχαν διωχθεί ως εκείνη την ημέρα.',
  'Who had been convicted of trafficking on the day.':
    'Όσοι είχαν καταδικαστεί για εμπορία ανθρώπων ως εκείνη την ημέρα.',
  'Year in which it began': 'Έτος στο οποίο άρχισε',
  'Year in which it begins': 'Έτος στο οποίο αρχίζει',
  'Year in which it happened': 'Έτος στο οποίο συνέβη',
  'Year in which it was sent': 'Έτος στο οποίο στάλθηκε',
  'Year of adoption': 'Έτος έγκρισης',
  'Year of first registration': 'Έτος της πρώτης καταγραφής',
  'Year in which it is to begin': 'Έτος κατά το οποίο πρόκειται να αρχίσει',
  'Year of signing': 'Έτος υπογραφής',
  'Year of the acquittal': 'Έτος της αθώωσης',
  'Year of the charge': 'Έτος της δίωξης',
  'Year of the contact': 'Έτος της επαφής',
  'Year of the conviction': 'Έτος της καταδίκης',
  'Year of the first assertion': 'Έτος της πρώτης δήλωσης',
  'Year of the first stage': 'Έτος του πρώτου σταδίου',
  'Year of the first step': 'Έτος του πρώτου βήματος',
  'Year of the training': 'Έτος της κατάρτισης',
};
