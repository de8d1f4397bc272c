package school.mentoring.mentorship.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import school.mentoring.EngineTest;
import school.mentoring.TestPages;
import school.mentoring.TestSchool;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.PairPlans;
import school.mentoring.mentorship.PlanCorrections;
import school.mentoring.mentorship.TestPairs;
import school.mentoring.organisation.Role;
import school.mentoring.roadmap.ProgrammeControl;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

@EngineTest
class PlanPagesIntegrationTests {

  @Autowired TestSchool schools;
  @Autowired TestPairs pairs;
  @Autowired TestPages pages;
  @Autowired PlanRepository plans;
  @Autowired PairPlans pairPlans;
  @Autowired PlanCorrections corrections;
  @Autowired TaskService tasks;
  @Autowired FormService forms;
  @Autowired ProgrammeControl control;
  @Autowired JdbcTemplate database;

  private OrganisationId school;
  private ProgrammeId programme;
  private List<Mentorship> all;
  private String base;
  private LocalDate due;

  @BeforeEach
  void school() {
    school = schools.founded();
    programme = pairs.programme(school, 2026);
    pairs.mentor(school, "Ветрова", 2, TestSchool.login(Role.MENTOR, school));
    pairs.mentee(school, "Ручьёв");
    pairs.mentee(school, "Озёров");
    pairs.begun(school, programme, LocalDate.now().minusDays(10));
    all = pairs.of(school, programme);
    base = "/mentorships/" + all.get(0).id() + "/plans";
    due = LocalDate.now().plusDays(20);
  }

  private MockHttpServletResponse as(Role role, MockHttpServletRequestBuilder request)
      throws Exception {
    return pages.as(TestSchool.login(role, school), request).andReturn().getResponse();
  }

  private String page(Role role, String address) throws Exception {
    MockHttpServletResponse answer = as(role, get(address));
    String text = answer.getContentAsString(StandardCharsets.UTF_8);
    assertThat(answer.getStatus()).as(text).isEqualTo(200);
    return text;
  }

  private void sent(Role role, MockHttpServletRequestBuilder request) throws Exception {
    MockHttpServletResponse answer = as(role, request);
    assertThat(answer.getStatus())
        .as(answer.getContentAsString(StandardCharsets.UTF_8))
        .isEqualTo(302);
  }

  private String begun(Mentorship pair, PlanKind kind) throws Exception {
    String address = "/mentorships/" + pair.id() + "/plans";
    sent(Role.MENTOR, post(address).param("kind", kind.name()));
    return address + "/" + newest(pair).id();
  }

  private PlanLine newest(Mentorship pair) {
    return plans.lines(school, pair.id(), LocalDate.now()).get(0);
  }

  private MockHttpServletRequestBuilder edit(String plan, int revision, String goal) {
    LocalDate start = all.get(0).startsOn();
    return post(plan + "/edit")
        .param("revision", "" + revision)
        .param("startsOn", start.toString())
        .param("endsOn", start.plusMonths(5).toString())
        .param("goal", goal)
        .param("activities[0].item", "0")
        .param("activities[0].direction", "Учёба")
        .param("activities[0].action", "<i>Разобрать</i> темы")
        .param("activities[0].dueOn", due.toString())
        .param("activities[0].expected", "Темы разобраны")
        .param("deficits[0].deficit", "Дроби")
        .param("achievements[0].achievement", "Победа в конкурсе");
  }

  private String written(Mentorship pair) throws Exception {
    String plan = begun(pair, PlanKind.DEVELOPMENT_PLAN);
    sent(Role.MENTOR, edit(plan, newest(pair).revision(), "Полюбить математику"));
    return plan;
  }

  private Task open(String element) {
    List<Task> open =
        tasks
            .createTaskQuery()
            .processInstanceBusinessKey(programme.toString())
            .taskDefinitionKey(element)
            .list();
    assertThat(open).hasSize(1);
    return open.get(0);
  }

  private long waiting() {
    return tasks
        .createTaskQuery()
        .processInstanceBusinessKey(programme.toString())
        .taskDefinitionKeyIn("userTask_approvePlan", "userTask_revisePlan")
        .count();
  }

  @Test
  void aNewPlanIsFilledWithWhatIsKnown() throws Exception {
    String plan = begun(all.get(0), PlanKind.DEVELOPMENT_PLAN);

    assertThat(page(Role.MENTOR, plan + "/edit"))
        .contains("Помочь по запросу: музыка", "Ветрова В. — ", "Добавить типовые мероприятия");
    assertThat(page(Role.MENTOR, base)).contains("Индивидуальный план развития", "черновик");
    assertThat(as(Role.MENTOR, post(base).param("kind", "DEVELOPMENT_PLAN")).getStatus())
        .isEqualTo(409);
  }

  @Test
  void theAreasOfATeachersWorkAreNotOfferedToAPupil() throws Exception {
    String plan = begun(all.get(0), PlanKind.DEVELOPMENT_PLAN);

    assertThat(page(Role.MENTOR, plan + "/edit")).doesNotContain("нормативно-правовая", "Область");

    sent(
        Role.MENTOR,
        edit(plan, newest(all.get(0)).revision(), "Цель").param("achievements[0].area", "ICT"));
    assertThat(page(Role.MENTOR, plan + "/edit"))
        .as("what was chosen before is not lost")
        .contains(">ИКТ<")
        .doesNotContain("нормативно-правовая");
  }

  @Test
  void aNewPlanTellsTheKindOfMentoringThatThePairHasNow() throws Exception {
    sent(
        Role.CURATOR,
        post("/mentorships/" + all.get(0).id() + "/manner")
            .param("manner", "REVERSE")
            .param("reason", "Ученик учит наставника"));

    assertThat(page(Role.MENTOR, begun(all.get(0), PlanKind.DEVELOPMENT_PLAN) + "/edit"))
        .contains("реверсивное");
  }

  @Test
  void aPlanGoesToTheHeadAndBackAndIsApprovedInTasks() throws Exception {
    String plan = written(all.get(0));
    sent(Role.MENTOR, post(plan + "/send"));
    Task approve = open("userTask_approvePlan");
    assertThat(approve.getDueDate()).isNotNull();
    assertThat(forms.getTaskFormData(approve.getId()).getFormFields())
        .anyMatch(it -> "Полюбить математику".equals(it.getValue().getValue()));

    forms.submitTaskForm(
        approve.getId(), Map.of("decision", "return", "remarks", "Добавьте сроки"));
    assertThat(page(Role.MENTOR, plan)).contains("Добавьте сроки", "возвращён на доработку");
    assertThat(open("userTask_revisePlan").getAssignee())
        .isEqualTo(TestSchool.login(Role.MENTOR, school));

    sent(Role.MENTOR, post(plan + "/send"));
    forms.submitTaskForm(open("userTask_approvePlan").getId(), Map.of("decision", "approve"));

    assertThat(newest(all.get(0)).state()).isEqualTo(PlanState.APPROVED);
    assertThat(waiting()).isZero();
  }

  @Test
  void severalPlansAreApprovedAtOnceAndTheirTasksEnd() throws Exception {
    for (Mentorship pair : all) {
      sent(Role.MENTOR, post(written(pair) + "/send"));
    }
    String list = "/programmes/" + programme + "/plans";
    assertThat(page(Role.DIRECTOR, list + "?state=ON_APPROVAL")).contains("Утвердить отмеченные");
    MockHttpServletRequestBuilder approve = post(list + "/approve");
    all.forEach(it -> approve.param("chosen", newest(it).id().toString()));
    assertThat(as(Role.CURATOR, approve).getStatus()).isEqualTo(403);

    sent(Role.DIRECTOR, approve);

    assertThat(waiting()).isZero();
    assertThat(pairPlans.figures(school, programme))
        .satisfies(
            it -> {
              assertThat(it.pairs()).isEqualTo(2);
              assertThat(it.approved()).isEqualTo(2);
              assertThat(it.activities()).isEqualTo(2);
            });
    assertThat(page(Role.CURATOR, list + "/export.csv")).contains("утверждён");
  }

  @Test
  void theHeadApprovesNothingButWhatWasRead() throws Exception {
    String plan = written(all.get(0));
    sent(Role.MENTOR, post(plan + "/send"));
    int read = newest(all.get(0)).revision();
    sent(Role.MENTOR, post(plan + "/withdraw"));
    sent(Role.MENTOR, edit(plan, newest(all.get(0)).revision(), "Совсем другая цель"));
    sent(Role.MENTOR, post(plan + "/send"));

    MockHttpServletResponse late =
        as(Role.DIRECTOR, post(plan + "/approve").param("revision", "" + read));
    MockHttpServletResponse lateInTheList =
        as(
            Role.DIRECTOR,
            post("/programmes/" + programme + "/plans/approve")
                .param("chosen", newest(all.get(0)).id() + ":" + read));

    assertThat(late.getStatus()).isEqualTo(409);
    assertThat(lateInTheList.getStatus()).isEqualTo(409);
    assertThat(newest(all.get(0)).state()).isEqualTo(PlanState.ON_APPROVAL);
    sent(
        Role.DIRECTOR,
        post(plan + "/approve").param("revision", "" + newest(all.get(0)).revision()));
    assertThat(newest(all.get(0)).state()).isEqualTo(PlanState.APPROVED);
  }

  @Test
  void twoWhoWriteAtOnceAreToldAndNothingTypedIsLost() throws Exception {
    String plan = begun(all.get(0), PlanKind.DEVELOPMENT_PLAN);
    int seen = newest(all.get(0)).revision();
    sent(Role.CURATOR, edit(plan, seen, "Цель куратора"));

    MockHttpServletResponse late = as(Role.MENTOR, edit(plan, seen, "Цель наставника"));

    assertThat(late.getStatus()).isEqualTo(409);
    assertThat(late.getContentAsString(StandardCharsets.UTF_8))
        .contains("изменил другой человек", "Цель наставника", "&lt;i&gt;Разобрать&lt;/i&gt;");
    assertThat(newest(all.get(0)).goal()).isEqualTo("Цель куратора");
    sent(Role.MENTOR, edit(plan, newest(all.get(0)).revision(), "Цель наставника"));
    MockHttpServletResponse bad =
        as(
            Role.MENTOR,
            edit(plan, newest(all.get(0)).revision(), "Ещё цель")
                .param("activities[1].action", "Поздно")
                .param("activities[1].dueOn", due.plusYears(1).toString()));
    assertThat(bad.getStatus()).isEqualTo(400);
    assertThat(bad.getContentAsString(StandardCharsets.UTF_8))
        .contains("выходит за срок плана", "Ещё цель");
  }

  @Test
  void feedbackMarksAPlanUntilItsCorrectionIsApproved() throws Exception {
    String plan = written(all.get(0));
    assertThat(corrections.ask(school, all.get(0).id(), "Мало встреч", null)).isZero();
    sent(Role.MENTOR, post(plan + "/send"));
    sent(Role.DIRECTOR, post(plan + "/approve"));
    sent(
        Role.MENTOR,
        post(plan + "/marks")
            .param("version", "1")
            .param("item", "1")
            .param("mark", "DONE")
            .param("fact", "Разобрали дроби"));

    assertThat(corrections.ask(school, all.get(0).id(), "Мало встреч", due)).isEqualTo(1);

    String list = "/programmes/" + programme + "/plans?toCorrect=true";
    assertThat(page(Role.CURATOR, list)).contains("требует корректировки", "Мало встреч");
    assertThat(page(Role.MENTOR, plan)).contains("по итогам промежуточной обратной связи");
    sent(Role.MENTOR, post(plan + "/correct").param("why", "Мало встреч"));
    sent(Role.MENTOR, post(plan + "/send"));
    sent(Role.DIRECTOR, post(plan + "/approve"));
    assertThat(page(Role.CURATOR, list)).doesNotContain("Мало встреч");
    assertThat(page(Role.MENTOR, plan)).contains("версия 2: утверждён", "Разобрали дроби", "100 %");
    assertThat(page(Role.MENTOR, plan + "/changes?from=1&to=2"))
        .contains("Тексты версий совпадают");
  }

  @Test
  void whoIsNotOfThePairSeesNothing() throws Exception {
    String plan = written(all.get(0));

    assertThat(as(Role.CLERK, get(plan)).getStatus()).isEqualTo(403);
    assertThat(as(Role.CLERK, get("/programmes/" + programme + "/plans")).getStatus())
        .isEqualTo(403);
    assertThat(page(Role.PSYCHOLOGIST, plan)).doesNotContain("Отправить на утверждение");
    assertThat(as(Role.PSYCHOLOGIST, post(plan + "/send")).getStatus()).isEqualTo(403);
    assertThat(as(Role.MENTOR, post(plan + "/approve")).getStatus()).isEqualTo(403);
    String foreign = plan.replace(all.get(0).id().toString(), all.get(1).id().toString());
    assertThat(as(Role.MENTOR, get(foreign)).getStatus()).isEqualTo(404);
    OrganisationId other = schools.founded();
    assertThat(
            pages
                .as(TestSchool.login(Role.CURATOR, other), get(plan))
                .andReturn()
                .getResponse()
                .getStatus())
        .isEqualTo(404);
    assertThat(
            database.queryForObject(
                "select count(*) from access_log where organisation = ? and place = 'план пары'",
                Integer.class,
                school.id()))
        .isPositive();
  }

  @Test
  void whoMayNotWriteAPlanIsOfferedNoPageToWriteItOn() throws Exception {
    String plan = written(all.get(0));
    assertThat(page(Role.PSYCHOLOGIST, plan)).doesNotContain("/edit");

    MockHttpServletResponse answer = as(Role.PSYCHOLOGIST, get(plan + "/edit"));

    assertThat(answer.getStatus()).isEqualTo(302);
    assertThat(answer.getRedirectedUrl()).isEqualTo(plan);
  }

  @Test
  void activitiesAreCopiedFromAnotherPairAndFromTheTypicalOnes() throws Exception {
    written(all.get(0));
    String plan = begun(all.get(1), PlanKind.DEVELOPMENT_PLAN);
    assertThat(page(Role.MENTOR, plan + "/edit")).contains("Взять мероприятия из другого плана");

    sent(Role.MENTOR, post(plan + "/copy").param("from", newest(all.get(0)).id().toString()));
    assertThat(page(Role.MENTOR, plan + "/edit")).contains("Разобрать", "Полюбить математику");

    String typical = "/programmes/" + programme + "/plans/typical";
    sent(
        Role.CURATOR,
        post(typical).param("audience", "PUPILS").param("action", "Посетить планетарий"));
    assertThat(page(Role.CURATOR, typical))
        .contains("Посетить планетарий", "Подготовить и защитить проект");
    assertThat(page(Role.MENTOR, plan + "/edit")).contains("Посетить планетарий");
    assertThat(as(Role.MENTOR, get(typical)).getStatus()).isEqualTo(403);
  }

  @Test
  void theUsualPlanOfAFormIsChosen() throws Exception {
    sent(
        Role.CURATOR,
        post("/programmes/" + programme + "/plans/defaults")
            .param("form", all.get(0).form())
            .param("kind", "TRAJECTORY"));

    pairPlans.begin(all, "Цель из задачи", java.util.Optional.empty());
    pairPlans.begin(all, "Другая цель", java.util.Optional.empty());

    assertThat(plans.lines(school, programme, LocalDate.now()))
        .hasSize(2)
        .allSatisfy(
            it -> {
              assertThat(it.kind()).isEqualTo(PlanKind.TRAJECTORY);
              assertThat(it.goal()).isEqualTo("Цель из задачи");
            });
  }

  @Test
  void aPlanIsPrintedAndSoIsItsBlank() throws Exception {
    String plan = written(all.get(0));

    assertThat(as(Role.MENTOR, get(plan + "/paper.pdf")).getContentAsByteArray())
        .startsWith("%PDF".getBytes());
    assertThat(as(Role.MENTOR, get(plan + "/paper.docx")).getContentAsByteArray())
        .startsWith("PK".getBytes());
    for (PlanKind kind : PlanKind.values()) {
      String blank = kind.name().toLowerCase().replace('_', '-');
      assertThat(as(Role.MENTOR, get(base + "/blank/" + blank + ".pdf")).getStatus())
          .as(blank)
          .isEqualTo(200);
    }
  }

  @Test
  void aCancelledProgrammeWaitsForNoApproval() throws Exception {
    sent(Role.MENTOR, post(written(all.get(0)) + "/send"));

    control.cancel(programme, school, "Не состоялась");

    assertThat(waiting()).isZero();
  }
}
