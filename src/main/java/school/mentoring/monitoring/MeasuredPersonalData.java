package school.mentoring.monitoring;

import java.util.List;
import org.springframework.stereotype.Component;
import school.mentoring.privacy.Holding;
import school.mentoring.privacy.PersonalData;
import school.mentoring.privacy.Subject;
import school.mentoring.privacy.SweptTables;
import school.mentoring.privacy.TextSweep;
import school.mentoring.privacy.TextTable;

/** Conclusions and reports: figures of many people, in whose words a name may stand. */
@Component
class MeasuredPersonalData implements PersonalData {

  private static final SweptTables TEXTS =
      SweptTables.of(
          "Мониторинг",
          "имя в выводах и отчёте",
          TextTable.of(
                  "monitoring",
                  "programme_id",
                  "survey_conclusion",
                  "quality_conclusion",
                  "strengths",
                  "weaknesses",
                  "measured",
                  "entry_parameter",
                  "influence_conclusion",
                  "approval")
              .counted(),
          TextTable.of(
                  "report",
                  "report_id",
                  "conclusion",
                  "recommendations",
                  "remarks",
                  "approval",
                  "content")
              .counted());

  private final TextSweep sweep;

  MeasuredPersonalData(TextSweep sweep) {
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
