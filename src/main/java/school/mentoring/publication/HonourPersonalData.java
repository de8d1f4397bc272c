package school.mentoring.publication;

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
 * The board of honour: a place on it goes with the person. That a pack named somebody stays, by an
 * id that says nothing, so that whoever has to take it off the site is told.
 */
@Component
class HonourPersonalData implements PersonalData {

  private static final String PLACE = "Доска почёта";

  private static final TextTable HONOURS = TextTable.of("honour", "honour_id", "merit").counted();
  private static final TextTable OWN = HONOURS.and("participant_id in (:people)");
  private static final SweptTables OTHERS =
      SweptTables.of(
          PLACE, "имя в заслугах других", HONOURS.and("participant_id not in (:people)"));

  private final TextSweep sweep;

  HonourPersonalData(TextSweep sweep) {
    this.sweep = sweep;
  }

  @Override
  public List<Holding> find(Subject subject) {
    return told(sweep.rows(subject, OWN), OTHERS.find(sweep, subject));
  }

  @Override
  public List<Holding> erase(Subject subject) {
    return told(sweep.delete(subject, OWN), OTHERS.clean(sweep, subject));
  }

  private static List<Holding> told(int own, List<Holding> others) {
    List<Holding> told = new ArrayList<>();
    if (own > 0) {
      told.add(Holding.erased(PLACE, "место на Доске почёта и заслуга", own));
    }
    told.addAll(others);
    return told;
  }
}
