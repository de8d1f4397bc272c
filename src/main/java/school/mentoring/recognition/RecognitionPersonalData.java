package school.mentoring.recognition;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import school.mentoring.privacy.Holding;
import school.mentoring.privacy.PersonalData;
import school.mentoring.privacy.Subject;
import school.mentoring.privacy.SweptTables;
import school.mentoring.privacy.TextSweep;
import school.mentoring.privacy.TextTable;

/**
 * Applications, marks, letters and practices. The register of letters goes on without the name; a
 * confirmed protocol is a document of the archive and stays as it was signed.
 */
@Component
class RecognitionPersonalData implements PersonalData {

  private static final SweptTables TEXTS =
      SweptTables.of(
          "Конкурсы, письма и практики",
          "имя в заявках, жюри, реестре писем и описаниях практик",
          TextTable.of("contest", "contest_id", "decision").counted(),
          TextTable.of("contest_application", "application_id", "ground", "facts"),
          TextTable.of("juror", "juror_id", "name", "post").counted(),
          TextTable.of("letter", "letter_id", "recipient", "body", "void_reason", "current_key")
              .counted(),
          TextTable.of(
                  "practice",
                  "practice_id",
                  "title",
                  "audience",
                  "problem",
                  "actions",
                  "result",
                  "materials",
                  "authors",
                  "remarks",
                  "search_text")
              .counted());

  private static final TextTable PROTOCOLS = TextTable.of("contest", "contest_id", "protocol");

  private final TextSweep sweep;

  RecognitionPersonalData(TextSweep sweep) {
    this.sweep = sweep;
  }

  @Override
  public List<Holding> find(Subject subject) {
    return told(subject, TEXTS.find(sweep, subject));
  }

  @Override
  public List<Holding> erase(Subject subject) {
    return told(subject, TEXTS.clean(sweep, subject));
  }

  private List<Holding> told(Subject subject, List<Holding> others) {
    List<Holding> told = new ArrayList<>(others);
    int protocols = sweep.count(subject, PROTOCOLS);
    if (protocols > 0) {
      told.add(
          Holding.kept(
              "Протоколы конкурсов",
              "имя в подтверждённом протоколе",
              protocols,
              "архивные документы о награждении и конкурсах (приказ Росархива № 236; архив — вне 152-ФЗ)"));
    }
    return told;
  }
}
