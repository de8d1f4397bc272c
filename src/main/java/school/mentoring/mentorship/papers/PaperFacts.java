package school.mentoring.mentorship.papers;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import school.mentoring.enrolment.Consent;
import school.mentoring.enrolment.Mentor;
import school.mentoring.organisation.Organisation;
import school.mentoring.organisation.Organisations;
import school.mentoring.organisation.PersonName;
import school.mentoring.organisation.Staff;
import school.mentoring.organisation.StaffMember;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.russian.Capital;
import school.mentoring.shared.russian.Dates;

/** What the papers of a pair say, by the names that their templates use. */
@Component
class PaperFacts {

  private static final String NO_DATE = "«___» __________ 20___ г.";
  private static final String NO_NUMBER = "_____";
  private static final String SIGN_HERE = "______________";
  private static final String BLANK = "______________________________";

  private final Organisations organisations;
  private final Staff staff;
  private final PersonForms forms;

  PaperFacts(Organisations organisations, Staff staff, PersonForms forms) {
    this.organisations = organisations;
    this.staff = staff;
    this.forms = forms;
  }

  Map<String, Object> of(OrganisationId id, LabourCase about) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("noDate", NO_DATE);
    facts.put("noNumber", NO_NUMBER);
    facts.put("signHere", SIGN_HERE);
    facts.put("order", about.order());
    employer(facts, organisations.get(id), staff.head(id));
    people(facts, about);
    terms(facts, about);
    about.end().ifPresent(it -> end(facts, it));
    return facts;
  }

  private void employer(Map<String, Object> facts, Organisation organisation, StaffMember head) {
    facts.put("organisation", organisation.fullName());
    facts.put("shortName", organisation.shortName());
    facts.put("place", organisation.place());
    facts.put("headPost", Capital.of(organisation.headPost()));
    facts.put("headName", head.name().initialsFirst());
    facts.put("head", organisation.headPost() + " " + head.name().full());
    facts.put("toHeadPost", Capital.of(forms.dativePost(organisation.headPost())));
    facts.put("toHead", forms.dative(organisation.id(), head.name()));
  }

  private void people(Map<String, Object> facts, LabourCase about) {
    facts.put("mentor", about.mentorName());
    facts.put("mentorPost", about.mentorPost());
    facts.put("mentee", about.menteeName());
    facts.put("menteeLine", about.menteeLine());
    PersonName name = about.mentor().map(Mentor::name).orElse(new PersonName("", "", ""));
    facts.put("mentorShort", name.initialsFirst());
    facts.put("toMentor", forms.dative(about.pair().organisation(), name));
    facts.put("toMentorPost", Capital.of(forms.dativePost(about.mentorPost())));
    facts.put("mentorOf", forms.genitive(about.pair().organisation(), name));
    facts.put("mentorPostOf", forms.genitivePost(about.mentorPost()));
  }

  private static void terms(Map<String, Object> facts, LabourCase about) {
    facts.put(
        "content", about.terms().map(LabourTerms::content).map(PaperFacts::open).orElse(BLANK));
    facts.put(
        "workForm", about.terms().map(LabourTerms::workForm).map(PaperFacts::open).orElse(BLANK));
    facts.put("term", about.terms().map(LabourTerms::term).orElse("с _______ по _______"));
    facts.put("pay", about.terms().map(it -> it.pay().text()).orElse(BLANK));
    agreement(facts, about);
    facts.put("consent", about.consent().map(PaperFacts::from).orElse("от " + NO_DATE));
  }

  private static void agreement(Map<String, Object> facts, LabourCase about) {
    facts.put(
        "agreement",
        about.terms().map(LabourTerms::agreement).filter(it -> !it.isEmpty()).orElse(""));
    facts.put(
        "agreementNumber",
        about
            .terms()
            .map(LabourTerms::agreementNumber)
            .filter(it -> !it.isEmpty())
            .orElse(NO_NUMBER));
    facts.put(
        "agreementDate",
        about.terms().flatMap(LabourTerms::agreementDate).map(Dates::text).orElse(NO_DATE));
  }

  private static String from(Consent consent) {
    return "от " + Dates.text(consent.signedOn());
  }

  private static void end(Map<String, Object> facts, EarlyEnd end) {
    facts.put("byMentor", end.endedBy() == EndedBy.MENTOR);
    facts.put("reason", open(end.reason()));
    facts.put("noticedOn", Dates.text(end.noticedOn()));
    facts.put("endsOn", Dates.text(end.endsOn()));
  }

  /** Without the stop at its end, as the template sets its own. */
  private static String open(String text) {
    return text.replaceAll("[.;\\s]+$", "");
  }
}
