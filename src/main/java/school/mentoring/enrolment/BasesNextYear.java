package school.mentoring.enrolment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.roadmap.next.CarriedLine;
import school.mentoring.roadmap.next.NextYearPart;
import school.mentoring.roadmap.next.YearChange;

/**
 * What becomes of the two bases in the next year: they stay, classes go on, the last one leaves.
 */
@Component
@Order(10)
class BasesNextYear implements NextYearPart {

  private final Participants participants;
  private final ParticipantRepository repository;
  private final ClassPromotions promotions;
  private final YearLeavers leavers;

  BasesNextYear(
      Participants participants,
      ParticipantRepository repository,
      ClassPromotions promotions,
      YearLeavers leavers) {
    this.participants = participants;
    this.repository = repository;
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
    List<Mentee> mentees = participants.menteesTakingPart(change.organisation());
    List<Mentor> mentors = participants.mentorsTakingPart(change.organisation());
    List<CarriedLine> lines = new ArrayList<>();
    lines.add(
        CarriedLine.holds(
            "Наставляемые: запись остаётся в базе", mentees.size(), "/participants?side=MENTEE"));
    lines.add(
        CarriedLine.holds(
            "Наставники: запись остаётся в базе", mentors.size(), "/participants?side=MENTOR"));
    int leaving = leavers.before(change.organisation(), change.to()).size();
    if (leaving > 0) {
      lines.add(
          CarriedLine.goesOver(
              "Выпускники: выбудут при переводе классов", leaving, "/participants/promotion"));
    }
    lines.add(classes(change));
    long stale =
        Stream.concat(mentees.stream(), mentors.stream())
            .filter(it -> it.stale(change.to().firstDay()))
            .count();
    if (stale > 0) {
      lines.add(
          CarriedLine.ask(
              "Сведения, которые к началу года не проверялись год: просмотрите их",
              stale,
              "/participants"));
    }
    lines.add(
        CarriedLine.ask(
            "Анкеты нового года: запросы, темы и время участники называют заново",
            mentees.size() + mentors.size(),
            "/questionnaires"));
    return lines;
  }

  private CarriedLine classes(YearChange change) {
    long pupils =
        repository.pupils(change.organisation()).stream()
            .filter(it -> SchoolClass.find(it.group()).isPresent())
            .count();
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
