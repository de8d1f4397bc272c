package school.mentoring.enrolment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import school.mentoring.privacy.Holding;
import school.mentoring.privacy.PersonalData;
import school.mentoring.privacy.Subject;
import school.mentoring.privacy.SweptTables;
import school.mentoring.privacy.TextSweep;
import school.mentoring.privacy.TextTable;

/** The records of the bases: pseudonymised; the consents stay as a proof that there were some. */
@Component
class EnrolledPersonalData implements PersonalData {

  private static final String RECORD =
      "фамилия, имя, отчество, дата рождения, класс или должность, контакты, представитель, темы, год начала работы, сведения о себе";

  private static final String THREE_YEARS =
      "3 года после истечения срока или отзыва согласия (приказ Росархива № 236 от 20.12.2019)";
  private static final String OF_STAFF =
      "документы по личному составу: 50/75 лет (приказ Росархива № 236)";
  private static final TextTable CONSENTS =
      TextTable.of("participant_consent", "consent_id").where("participant_id in (:people)");

  private static final String OF_SCHOOL =
      "participant_id in (select participant_id from participant where organisation = :organisation)";

  /** What others wrote of the person in their own records, and papers named after somebody. */
  private static final SweptTables TEXTS =
      SweptTables.of(
          "Базы участников: записи других",
          "упоминания имени",
          TextTable.of(
                  "participant",
                  "participant_id",
                  "group_or_post",
                  "variant",
                  "manner",
                  "contacts",
                  "place",
                  "representative",
                  "representative_contacts",
                  "availability",
                  "achievements",
                  "interests",
                  "clearance",
                  "search_text")
              .and("participant_id not in (:people)")
              .counted(),
          TextTable.of("participant_topic", "participant_id", "topic")
              .keyed("participant_id", "topic")
              .where(OF_SCHOOL),
          TextTable.of(
                  "participant_consent",
                  "consent_id",
                  "number",
                  "kept_at",
                  "resources",
                  "categories",
                  "conditions")
              .where(OF_SCHOOL),
          TextTable.of("consent_withdrawal", "withdrawal_id", "outcome").counted(),
          TextTable.of("mentoring_term", "term_id", "note"),
          TextTable.of("participant_import", "import_id", "notes"));

  private final ParticipantRepository participants;
  private final PreferenceRepository preferences;
  private final TextSweep sweep;
  private final Clock clock;

  EnrolledPersonalData(
      ParticipantRepository participants,
      PreferenceRepository preferences,
      TextSweep sweep,
      Clock clock) {
    this.participants = participants;
    this.preferences = preferences;
    this.sweep = sweep;
    this.clock = clock;
  }

  @Override
  public List<Holding> find(Subject subject) {
    List<Holding> found =
        told(subject, preferences.countOf(subject.organisation(), subject.people()));
    found.addAll(TEXTS.find(sweep, subject));
    return found;
  }

  @Override
  public List<Holding> erase(Subject subject) {
    List<Holding> gone = told(subject, preferences.erase(subject.organisation(), subject.people()));
    for (UUID id : subject.people()) {
      participants
          .findByIdAndOrganisation(id, subject.organisation())
          .filter(it -> it.erasedOn().isEmpty())
          .ifPresent(it -> it.erase(subject.pseudonym(), LocalDate.now(clock)));
    }
    participants.flush();
    gone.addAll(TEXTS.clean(sweep, subject));
    return gone;
  }

  private List<Holding> told(Subject subject, int preferences) {
    List<Holding> told = new ArrayList<>();
    told.add(
        Holding.pseudonymised(
            "База наставляемых, база наставников", RECORD, subject.people().size()));
    if (preferences > 0) {
      told.add(
          Holding.erased("Предпочтения", "кого выбрал участник и кто выбрал его", preferences));
    }
    kept(told, sweep.rows(subject, CONSENTS.and("purpose <> 'LABOUR'")), THREE_YEARS);
    kept(told, sweep.rows(subject, CONSENTS.and("purpose = 'LABOUR'")), OF_STAFF);
    return told;
  }

  private static void kept(List<Holding> told, int consents, String ground) {
    if (consents > 0) {
      told.add(
          Holding.kept(
              "Согласия", "вид, номер, даты и место хранения бумаги, без имени", consents, ground));
    }
  }
}
