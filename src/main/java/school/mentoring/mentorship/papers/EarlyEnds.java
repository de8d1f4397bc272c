package school.mentoring.mentorship.papers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.mentorship.Mentorships;
import school.mentoring.mentorship.PairEndings;
import school.mentoring.order.Order;
import school.mentoring.order.OrderKind;
import school.mentoring.order.OrderReferences;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.russian.Dates;

/**
 * Notices that the mentoring of an employee ends before its term. The pair ends after the last day
 * of the notice, once an order says so.
 */
@Service
public class EarlyEnds {

  /** The kinds of orders that a pair ends by. */
  private static final List<OrderKind> ENDING =
      List.of(OrderKind.END_MENTORING, OrderKind.CHANGE_PAIRS);

  private final EarlyEndRepository ends;
  private final LabourCases cases;
  private final Mentorships mentorships;
  private final PairEndings endings;
  private final OrderReferences orders;
  private final NoticePolicy notices;
  private final Clock clock;

  EarlyEnds(
      EarlyEndRepository ends,
      LabourCases cases,
      Mentorships mentorships,
      PairEndings endings,
      OrderReferences orders,
      NoticePolicy notices,
      Clock clock) {
    this.ends = ends;
    this.cases = cases;
    this.mentorships = mentorships;
    this.endings = endings;
    this.orders = orders;
    this.notices = notices;
    this.clock = clock;
  }

  /**
   * One side has told the other.
   *
   * @param endsOn the last day of the mentoring
   * @throws Refusal if the labour law is not about the pair, a date cannot be true, or the notice
   *     is too short; the message then names the first allowed day
   */
  @Transactional
  public void notice(
      OrganisationId organisation,
      MentorshipId id,
      EndedBy by,
      String reason,
      LocalDate noticedOn,
      LocalDate endsOn) {
    Mentorship pair = mentorships.get(organisation, id);
    mustStand(pair, cases.of(organisation, id));
    mustBeTrue(pair, noticedOn);
    notices.mustBeInTime(noticedOn, endsOn);
    EarlyEnd end =
        ends.findByIdAndOrganisation(id, organisation).orElseGet(() -> new EarlyEnd(pair));
    end.notice(by, reason, noticedOn, endsOn);
    ends.save(end);
  }

  private static void mustStand(Mentorship pair, LabourCase about) {
    if (!about.needsPapers()) {
      throw new Refusal(
          "Предупреждать за три рабочих дня здесь не требуется: прекратите пару на её странице. "
              + about.need().reason());
    }
    if (!pair.isActive()) {
      throw Refusal.conflict(
          "Пара %s: прекратить её нельзя. Обновите страницу.".formatted(pair.state().title()));
    }
  }

  private void mustBeTrue(Mentorship pair, LocalDate noticedOn) {
    LocalDate today = LocalDate.now(clock);
    if (noticedOn == null || noticedOn.isAfter(today) || noticedOn.isBefore(pair.startsOn())) {
      throw new Refusal(
          "Дата уведомления%s: укажите день от начала пары %s до сегодняшнего (%s)."
              .formatted(
                  noticedOn == null ? "" : " " + Dates.text(noticedOn),
                  Dates.text(pair.startsOn()),
                  Dates.text(today)));
    }
  }

  /** The notice was taken back by agreement, or entered by mistake: the pair goes on. */
  @Transactional
  public void withdraw(OrganisationId organisation, MentorshipId id) {
    EarlyEnd end =
        ends.findByIdAndOrganisation(id, organisation)
            .orElseThrow(
                () -> Refusal.notFound("Уведомления о прекращении нет: обновите страницу."));
    end.mustBeOpen();
    ends.delete(end);
  }

  /** The first day that may be the last of a mentoring given notice of today. */
  public LocalDate earliestEnd() {
    return notices.earliestEnd(LocalDate.now(clock));
  }

  /** Whether that day may still change with the year's transfers of days off. */
  public boolean isProvisional() {
    return notices.isProvisional(LocalDate.now(clock));
  }

  /** The pairs that end now: their last day has passed and their order is in force. */
  @Transactional(readOnly = true)
  public List<EarlyEnd> due() {
    LocalDate today = LocalDate.now(clock);
    List<EarlyEnd> over = ends.due(today);
    List<Order> inForce =
        orders.issued(over.stream().map(EarlyEnd::programme).toList(), ENDING).stream()
            .filter(it -> it.isInForce(today))
            .toList();
    return over.stream().filter(end -> inForce.stream().anyMatch(it -> says(it, end))).toList();
  }

  /** Ends a pair that is due; a second time, or on a second node, nothing happens. */
  @Transactional
  public void carryOut(EarlyEnd due) {
    ends.findByIdAndOrganisation(due.id(), due.organisation())
        .filter(it -> !it.isCarriedOut())
        .ifPresent(this::end);
  }

  private void end(EarlyEnd end) {
    Mentorship pair = mentorships.get(end.organisation(), end.id());
    if (pair.isActive()) {
      endings.endEarly(end.organisation(), end.id(), end.cause(), end.endsOn());
    }
    end.carriedOut();
  }

  /** An order on changes names every pair that a notice was given of before it. */
  private static boolean says(Order order, EarlyEnd end) {
    if (!order.programme().equals(end.programme())) {
      return false;
    }
    if (order.kind().equals(OrderKind.END_MENTORING)) {
      return end.id().toString().equals(order.subject());
    }
    return order.kind().equals(OrderKind.CHANGE_PAIRS)
        && order.date().filter(it -> !it.isBefore(end.noticedOn())).isPresent();
  }
}
