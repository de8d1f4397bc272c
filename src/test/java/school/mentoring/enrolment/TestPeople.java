package school.mentoring.enrolment;

import static school.mentoring.enrolment.entry.TestEntries.entrant;
import static school.mentoring.enrolment.entry.TestEntries.entry;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import school.mentoring.enrolment.Consent.Purpose;
import school.mentoring.enrolment.Consent.Signer;
import school.mentoring.enrolment.entry.EntryField;
import school.mentoring.enrolment.entry.PersonEntry;
import school.mentoring.shared.OrganisationId;

/** Invented participants for tests without a database. */
public final class TestPeople {

  public static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
  public static final LocalDate LAST = LocalDate.of(2035, 8, 31);
  private static final OrganisationId SCHOOL = new OrganisationId("test-school");

  private TestPeople() {}

  /** A pupil with the representative's consent to processing and to taking part. */
  public static Mentee mentee(String surname, String form, String topics) {
    Mentee mentee = menteeWithoutConsent(surname, form, topics);
    mentee.consented(paper(Purpose.PROCESSING, Signer.REPRESENTATIVE, LAST), TODAY);
    mentee.consented(paper(Purpose.PARTICIPATION, Signer.REPRESENTATIVE, LAST), TODAY);
    return mentee;
  }

  /** The person took every consent back. */
  public static void withdrawAll(Participant person) {
    person.consents().forEach(it -> person.withdrew(it.id(), TODAY, "curator"));
  }

  /** A teacher who is mentored. */
  public static Mentee adultMentee(String surname, String form) {
    Entrant read = entrant(Side.MENTEE, entry(surname, "педагог", "", form, "", ""));
    Mentee mentee = new Mentee(SCHOOL, read.details(), read.form(), TODAY);
    mentee.consented(paper(Purpose.PROCESSING, Signer.SELF, LAST), TODAY);
    return mentee;
  }

  public static Mentee menteeWithoutConsent(String surname, String form, String topics) {
    PersonEntry entry = entry(surname, "ученик", "14.03.2013", form, topics, "");
    Entrant read = entrant(Side.MENTEE, entry);
    return new Mentee(SCHOOL, read.details(), read.form(), TODAY);
  }

  /** A teacher with the consent that matching needs. */
  public static Mentor mentor(String surname, String form, String topics, int places) {
    Mentor mentor = mentorWithoutConsent(surname, form, topics, places);
    mentor.consented(paper(Purpose.PROCESSING, Signer.SELF, LAST), TODAY);
    return mentor;
  }

  public static Mentor mentorWithoutConsent(
      String surname, String form, String topics, int places) {
    PersonEntry entry = entry(surname, "педагог", "", form, topics, "" + places);
    Entrant read = entrant(Side.MENTOR, entry);
    return new Mentor(SCHOOL, read.details(), read.form(), TODAY);
  }

  /** A pupil with the representative's consent, of whom more is told. */
  public static Mentee mentee(
      String surname, String form, String topics, Map<EntryField, String> told) {
    PersonEntry entry = more(entry(surname, "ученик", "14.03.2013", form, topics, ""), told);
    Entrant read = entrant(Side.MENTEE, entry);
    Mentee mentee = new Mentee(SCHOOL, read.details(), read.form(), TODAY);
    mentee.consented(paper(Purpose.PROCESSING, Signer.REPRESENTATIVE, LAST), TODAY);
    return mentee;
  }

  /** A mentor with the consent that matching needs, of whom more is told. */
  public static Mentor mentor(
      String surname, String form, String topics, int places, Map<EntryField, String> told) {
    PersonEntry entry = more(entry(surname, "педагог", "", form, topics, "" + places), told);
    Entrant read = entrant(Side.MENTOR, entry);
    Mentor mentor = new Mentor(SCHOOL, read.details(), read.form(), TODAY);
    Signer signer = mentor.minor(TODAY) ? Signer.REPRESENTATIVE : Signer.SELF;
    mentor.consented(paper(Purpose.PROCESSING, signer, LAST), TODAY);
    return mentor;
  }

  private static PersonEntry more(PersonEntry entry, Map<EntryField, String> told) {
    Map<EntryField, String> texts = new EnumMap<>(entry.texts());
    texts.putAll(told);
    return new PersonEntry(texts);
  }

  public static Consent paper(Purpose purpose, Signer signer, LocalDate until) {
    return Consent.signed(purpose, signer, "1", TODAY.minusYears(1), until, "папка 3");
  }
}
