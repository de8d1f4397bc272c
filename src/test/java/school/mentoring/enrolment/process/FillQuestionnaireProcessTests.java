package school.mentoring.enrolment.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import school.mentoring.EngineTest;
import school.mentoring.TestSchool;
import school.mentoring.TestTasks;
import school.mentoring.enrolment.TestQuestionnaires;
import school.mentoring.enrolment.questionnaire.QuestionnaireKind;
import school.mentoring.enrolment.questionnaire.QuestionnaireTasks;
import school.mentoring.enrolment.questionnaire.Questionnaires;
import school.mentoring.organisation.Role;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

@EngineTest
class FillQuestionnaireProcessTests {

  private static final String SECRET = "Сокровенный ответ о мечте";

  @Autowired TestSchool schools;
  @Autowired TestTasks people;
  @Autowired TestQuestionnaires invitations;
  @Autowired QuestionnaireTasks tasks;
  @Autowired Questionnaires questionnaires;
  @Autowired TaskService open;
  @Autowired FormService forms;
  @Autowired RuntimeService runtime;
  @Autowired HistoryService history;

  private OrganisationId school;
  private ProgrammeId programme;

  @BeforeEach
  void begin() {
    school = schools.founded();
    programme = schools.programme(school, 2026).id();
  }

  private UUID asked(QuestionnaireKind kind, String login) {
    UUID invitation = invitations.send(school, kind, "учитель – ученик");
    tasks.ask(
        school, programme, invitation, kind, Optional.ofNullable(login), "Басов Егор Олегович");
    return invitation;
  }

  private String element(QuestionnaireKind kind) {
    String form = kind.formId().replace("Questionnaire", "");
    return "userTask_fill" + form.substring(0, 1).toUpperCase() + form.substring(1);
  }

  @ParameterizedTest
  @EnumSource(QuestionnaireKind.class)
  void aPersonWithALoginGetsTheVeryFormAsATaskOfTheirOwn(QuestionnaireKind kind) {
    String login = TestSchool.login(Role.MENTOR, school);

    asked(kind, login);

    Task task = people.open(programme, element(kind));
    assertThat(task.getAssignee()).isEqualTo(login);
    assertThat(task.getCamundaFormRef().getKey()).isEqualTo(kind.formId());
    assertThat(task.getDueDate()).isNotNull();
    assertThat(task.getTenantId()).isEqualTo(school.id());
  }

  @Test
  void withoutALoginItIsTheCurators() {
    asked(QuestionnaireKind.CLASS_TEACHER, null);

    Task task = people.open(programme, "userTask_fillClassTeacher");
    assertThat(task.getAssignee()).isNull();
    assertThat(open.getIdentityLinksForTask(task.getId()))
        .extracting(IdentityLink::getGroupId)
        .containsExactly("curator");
  }

  @Test
  void theFormShowsTheQuestionsAndChoicesOfItsInvitation() {
    asked(QuestionnaireKind.PREFERENCES, null);
    asked(QuestionnaireKind.PARENT, null);
    asked(QuestionnaireKind.MENTEE, null);

    assertThat(shown("userTask_fillPreferences", "partners")).contains("p1", "Ключева Вера");
    assertThat(shown("userTask_fillParent", "about")).isEqualTo("Басов Егор, 7А");
    assertThat(shown("userTask_fillMentee", "menteeIs")).isEqualTo("learner");
    assertThat(shown("userTask_fillMentee", "variants"))
        .contains("учитель – одарённый ученик")
        .doesNotContain("молодой специалист");
  }

  private String shown(String element, String key) {
    Object value =
        forms
            .getTaskFormVariables(people.open(programme, element).getId())
            .getValueTyped(key)
            .getValue();
    return value.toString();
  }

  @Test
  void answersGoToWhoeverAskedAndNeverIntoTheEngine() {
    UUID invitation = asked(QuestionnaireKind.MENTEE, null);

    people.answer(
        programme,
        "userTask_fillMentee",
        Map.of("topics", SECRET, "expectEffect", 7, "invented", "x", "goal", " "));

    assertThat(invitations.answered(invitation))
        .isEqualTo(Map.of("topics", SECRET, "expectEffect", 7));
    assertThat(history.createHistoricVariableInstanceQuery().tenantIdIn(school.id()).list())
        .extracting(it -> it.getName())
        .containsExactlyInAnyOrder(
            "organisation", "invitationId", "questionnaireKind", "respondent", "caption");
    assertThat(history.createHistoricVariableInstanceQuery().variableValueEquals("topics", SECRET))
        .satisfies(it -> assertThat(it.count()).isZero());
    assertThat(runtime.createProcessInstanceQuery().tenantIdIn(school.id()).count()).isZero();
  }

  @Test
  void theSameBadValueIsRefusedTheSameByTheTaskAndByThePage() {
    UUID menteeInvitation = asked(QuestionnaireKind.MENTEE, null);
    UUID preferences = asked(QuestionnaireKind.PREFERENCES, null);
    sameRefusal(menteeInvitation, "userTask_fillMentee", "expectEffect", "11");
    sameRefusal(menteeInvitation, "userTask_fillMentee", "expectEffect", "5,5");
    sameRefusal(menteeInvitation, "userTask_fillMentee", "mentorsWanted", "много");
    sameRefusal(menteeInvitation, "userTask_fillMentee", "eventsOften", "never");
    sameRefusal(menteeInvitation, "userTask_fillMentee", "manner", "выдуманное");
    sameRefusal(menteeInvitation, "userTask_fillMentee", "place", "д".repeat(301));
    sameRefusal(menteeInvitation, "userTask_fillMentee", "topics", " ");
    sameRefusal(preferences, "userTask_fillPreferences", "choice1", "stranger");
  }

  private void sameRefusal(UUID invitation, String element, String key, String bad) {
    Map<String, Object> sent = new HashMap<>(Map.of("topics", "музыка", "goOn", "yes"));
    sent.put(key, bad);
    Map<String, List<String>> typed = new HashMap<>();
    sent.forEach((question, value) -> typed.put(question, List.of(value.toString())));

    String onPage =
        questionnaires
            .check(invitations.questionnaire(school, invitation), typed)
            .problems()
            .get(key);

    assertThat(onPage).as("%s = %s", key, bad).isNotNull();
    assertThatThrownBy(() -> people.answer(programme, element, sent)).hasMessageContaining(onPage);
  }

  @Test
  void tickedNamesComeAsTheyAreFromTheTask() {
    UUID invitation = asked(QuestionnaireKind.MENTOR, null);
    JsonValue ticked = SpinValues.jsonValue("[\"ученик – ученик\",\"учитель – ученик\"]").create();

    people.answer(programme, "userTask_fillMentor", Map.of("topics", "ноты", "forms", ticked));

    assertThat(invitations.answered(invitation))
        .containsEntry("forms", List.of("ученик – ученик", "учитель – ученик"));
  }

  @Test
  void oneInvitationIsOneTaskAndIsTakenBackWhole() {
    UUID invitation = asked(QuestionnaireKind.PARENT, null);
    tasks.ask(
        school, programme, invitation, QuestionnaireKind.PARENT, Optional.empty(), "Басов Егор");
    assertThat(people.all(programme)).containsExactly("userTask_fillParent");

    tasks.withdraw(schools.founded(), invitation);
    assertThat(people.all(programme)).hasSize(1);
    tasks.withdraw(school, invitation);
    assertThat(people.all(programme)).isEmpty();
  }
}
