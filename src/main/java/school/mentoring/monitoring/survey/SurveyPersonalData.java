package school.mentoring.monitoring.survey;

import java.util.List;
import org.springframework.stereotype.Component;
import school.mentoring.privacy.Holding;
import school.mentoring.privacy.PersonalData;
import school.mentoring.privacy.Subject;
import school.mentoring.privacy.SweptTables;
import school.mentoring.privacy.TextSweep;
import school.mentoring.privacy.TextTable;

/**
 * The analysis, the assessment and typed figures: about many people, but a name may stand in their
 * words. The answers themselves go with their invitations, and so out of every result.
 */
@Component
class SurveyPersonalData implements PersonalData {

  private static final SweptTables TEXTS =
      SweptTables.of(
          "Опросы и замеры",
          "имя в анализе, оценке и данных школы",
          TextTable.of(
                  "survey_swot",
                  "programme_id",
                  "strengths",
                  "weaknesses",
                  "opportunities",
                  "threats")
              .counted(),
          TextTable.of("curator_assessment", "programme_id", "note").counted(),
          TextTable.of("typed_change", "change_id", "parameter", "people_group", "source")
              .counted());

  private final TextSweep sweep;

  SurveyPersonalData(TextSweep sweep) {
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
