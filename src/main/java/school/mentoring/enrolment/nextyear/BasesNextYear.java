package school.mentoring.enrolment.nextyear;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.Mentor;
import school.mentoring.roadmap.next.CarriedLine;
import school.mentoring.roadmap.next.NextYearPart;
import school.mentoring.roadmap.next.YearChange;

/**
 * What becomes of the two bases in the next year: they stay, classes go on, the last one leaves.
 */
@Component
@Order(10)
class BasesNextYear implements NextYearPart {

  private final YearBaseRepository bases;
  private final ClassPromotions promotions;
  private final YearLeavers leavers;

  BasesNextYear(YearBaseRepository bases, ClassPromotions promotions, YearLeavers leavers) {
    this.bases = bases;
    this.promotions = promotions;
    this.leavers = leavers;
  }

  @Override
  public String title() {
    return "Базы наставляемых и наставников";
  }

  @Override
  @Transactional(readOnly = true)
  public List<CarriedLine> look(YearChange change) {
    long mentees = bases.count(change.organisation(), Mentee.class);
    long mentors = bases.count(change.organisation(), Mentor.class);
    List<CarriedLine> lines = new ArrayList<>();
    lines.add(
        CarriedLine.holds(
            "Наставляемые: запись остаётся в базе", mentees, "/participants?side=MENTEE"));
    lines.add(
        CarriedLine.holds(
            "Наставники: запись остаётся в базе", mentors, "/participants?side=MENTOR"));
    leaving(change).ifPresent(lines::add);
    lines.add(classes(change));
    stale(change).ifPresent(lines::add);
    lines.addAll(unknownService(change));
    lines.add(
        CarriedLine.ask(
            "Анкеты нового года: запросы, темы и время участники называют заново",
            mentees + mentors,
            "/questionnaires"));
    return lines;
  }

  private Optional<CarriedLine> leaving(YearChange change) {
    long leaving = leavers.countBefore(change.organisation(), change.to());
    return leaving == 0
        ? Optional.empty()
        : Optional.of(
            CarriedLine.goesOver(
                "Выпускники: выбудут при переводе классов", leaving, "/participants/promotion"));
  }

  private Optional<CarriedLine> stale(YearChange change) {
    long stale =
        bases.notRefreshedSince(change.organisation(), change.to().firstDay().minusYears(1));
    return stale == 0
        ? Optional.empty()
        : Optional.of(
            CarriedLine.ask(
                "Сведения, которые к началу года не проверялись год: просмотрите их",
                stale,
                "/participants"));
  }

  private List<CarriedLine> unknownService(YearChange change) {
    String page = "/participants?kind=TEACHER&columns=NAME,GROUP,WORKING_SINCE&side=";
    return List.of(
        CarriedLine.ask(
            "Педагоги-наставляемые без года начала работы: укажите его, и молодых специалистов посчитают по стажу",
            bases.teachersOfUnknownService(change.organisation(), Mentee.class),
            page + "MENTEE"),
        CarriedLine.ask(
            "Педагоги-наставники без года начала работы: укажите его, и стаж на инфокарте будет считаться сам",
            bases.teachersOfUnknownService(change.organisation(), Mentor.class),
            page + "MENTOR"));
  }

  private CarriedLine classes(YearChange change) {
    long pupils =
        bases.classes(change.organisation()).stream()
            .filter(it -> SchoolClass.find(it.name()).isPresent())
            .mapToLong(ClassSize::people)
            .sum();
    if (promoted(change)) {
      return CarriedLine.holds("Классы уже переведены", pupils, "/participants/promotion");
    }
    return promotable(change)
        ? CarriedLine.goesOver(
            "Ученики перейдут в следующий класс; перевод можно отменить",
            pupils,
            "/participants/promotion")
        : CarriedLine.ask(
            "Перевод классов: с 1 августа %d года нажмите «Подготовить» ещё раз"
                .formatted(change.to().start()),
            pupils,
            "/participants/promotion");
  }

  /** Classes go on in the year into which they go, and once. */
  private boolean promotable(YearChange change) {
    return promotions.year().equals(change.to()) && !promoted(change);
  }

  private boolean promoted(YearChange change) {
    return promotions.done(change.organisation(), change.to()).isPresent();
  }

  @Override
  @Transactional
  public List<String> carryOver(YearChange change, String by) {
    if (!promotable(change)) {
      return List.of();
    }
    int moved = promotions.promote(change.organisation(), by);
    return List.of("классы переведены, учеников: %d.".formatted(moved));
  }
}
