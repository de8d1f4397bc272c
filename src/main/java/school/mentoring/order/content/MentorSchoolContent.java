package school.mentoring.order.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import school.mentoring.order.Annex;
import school.mentoring.order.OrderContent;
import school.mentoring.order.OrderKind;
import school.mentoring.order.OrderPeople;
import school.mentoring.order.content.PlannedWork.Plan;
import school.mentoring.order.wording.OrderFacts;
import school.mentoring.order.wording.OrderWording;
import school.mentoring.roadmap.EvidenceKind;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** The plan of the «Школа наставников» and its lessons, by the roadmap of the programme. */
@Component
@Order(31)
class MentorSchoolContent implements OrderContent {

  private static final String LESSONS = "занятия школы наставников";
  private static final List<String> PLAN = List.of("№", "Мероприятие", "Срок", "Ответственный");
  private static final List<String> TIMETABLE = List.of("№", "Тема занятия", "Срок", "Ведёт");

  private final PlannedWork work;
  private final OrderFacts facts;
  private final OrderWording wording;
  private final OrderPeople people;

  MentorSchoolContent(
      PlannedWork work, OrderFacts facts, OrderWording wording, OrderPeople people) {
    this.work = work;
    this.facts = facts;
    this.wording = wording;
    this.people = people;
  }

  @Override
  public boolean serves(OrderKind kind) {
    return kind.equals(OrderKind.MENTOR_SCHOOL);
  }

  @Override
  public Content content(OrganisationId organisation, ProgrammeId programme, String subject) {
    List<Plan> training =
        work.all(organisation, programme).stream()
            .filter(it -> it.provedBy(EvidenceKind.TRAINING))
            .toList();
    if (training.isEmpty()) {
      return new Content(List.of(), List.of(), Map.of());
    }
    List<List<String>> plan = new ArrayList<>();
    work.around(organisation, programme, OrderKind.MENTOR_SCHOOL).stream()
        .filter(it -> !it.isOrder())
        .forEach(it -> plan.add(row(plan, it.what(), it.term(), it.responsible())));
    List<List<String>> lessons = new ArrayList<>();
    Plan first = training.get(0);
    String leader = people.curator(organisation).name().surnameFirst();
    wording
        .paragraphs(organisation, LESSONS, facts.of(organisation, programme))
        .forEach(it -> lessons.add(row(lessons, it, first.term(), leader)));
    return new Content(
        List.of(
            new Annex("План работы «Школы наставников»", PLAN, plan),
            new Annex("График занятий «Школы наставников»", TIMETABLE, lessons)),
        List.of(),
        Map.of());
  }

  private static List<String> row(
      List<List<String>> before, String what, String term, String responsible) {
    return List.of(Integer.toString(before.size() + 1), what, term, responsible);
  }
}
