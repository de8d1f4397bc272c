package school.mentoring.monitoring.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import school.mentoring.EngineTest;
import school.mentoring.TestSchool;
import school.mentoring.engine.Answers;
import school.mentoring.engine.OpenTask;
import school.mentoring.enrolment.Side;
import school.mentoring.mentorship.TestPairs;
import school.mentoring.monitoring.survey.PlanWishes;
import school.mentoring.monitoring.survey.SurveyStage;
import school.mentoring.monitoring.survey.Surveys;
import school.mentoring.monitoring.survey.TestSurveys;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** What the task of the middle of the year shows and sets going. */
@EngineTest
class SurveyMidtermFormIntegrationTests {

  @Autowired TestSchool schools;
  @Autowired TestPairs pairs;
  @Autowired TestSurveys holding;
  @Autowired Surveys surveys;
  @Autowired PlanWishes wishes;
  @Autowired SurveyMidtermForm form;

  @Test
  void completingTheTaskEndsTheSurveyAndHandsTheWishesToThePlans() {
    OrganisationId school = schools.founded();
    ProgrammeId programme = pairs.programme(school, 2048);
    pairs.mentor(school, "Ветрова", 2, "");
    pairs.mentee(school, "Ручьёв");
    pairs.mentee(school, "Яров");
    pairs.begun(school, programme, LocalDate.of(2026, 9, 1));
    OpenTask task =
        new OpenTask(
            "task",
            "userTask_surveyMidterm",
            programme,
            school,
            Optional.empty(),
            Optional.empty(),
            name -> null);
    assertThat(form.shown(task)).containsEntry("computed", "Опрос ещё не начат.");
    holding.answered(
        school,
        programme,
        SurveyStage.MIDTERM,
        Side.MENTEE,
        List.of(Map.of("planCorrection", "yes", "hindersOwn", "Секрет")));
    assertThat("" + form.shown(task)).contains("ответили 1 из 2").doesNotContain("Секрет");

    form.submit(task, new Answers(Map.of()));

    assertThat(surveys.standing(school, programme, SurveyStage.MIDTERM).open()).isFalse();
    assertThat(wishes.of(school, programme))
        .singleElement()
        .satisfies(it -> assertThat(it.askedOn()).isNotNull());
    assertThat("" + form.shown(task)).contains("поправить план: 1").doesNotContain("Секрет");
  }
}
