package school.mentoring.district;

import java.util.List;
import org.springframework.stereotype.Component;
import school.mentoring.privacy.Holding;
import school.mentoring.privacy.PersonalData;
import school.mentoring.privacy.Subject;
import school.mentoring.privacy.SweptTables;
import school.mentoring.privacy.TextSweep;
import school.mentoring.privacy.TextTable;

/** The words with which a school or a centre ended a request. */
@Component
class AskedPersonalData implements PersonalData {

  private static final SweptTables TEXTS =
      SweptTables.of(
          "Переписка с центром",
          "имя в причинах",
          TextTable.of("school_request", "request_id", "reason")
              .where("organisation = :organisation or centre = :organisation")
              .counted(),
          TextTable.of("school_wait", "wait_id", "reason")
              .where("centre = :organisation")
              .counted());

  private final TextSweep sweep;

  AskedPersonalData(TextSweep sweep) {
    this.sweep = sweep;
  }

  @Override
  public List<Holding> find(Subject subject) {
    return TEXTS.find(sweep, subject);
  }

  @Override
  public List<Holding> erase(Subject subject) {
    return TEXTS.clean(sweep, subject);
  }
}
