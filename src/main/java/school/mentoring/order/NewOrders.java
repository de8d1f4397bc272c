package school.mentoring.order;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.TextLength;

/** Orders that people begin on a page, beside those that a roadmap calls for. */
@Service
public class NewOrders {

  private static final int LONGEST = 200;
  private static final Set<OrderState> UNDECIDED =
      Set.of(
          OrderState.DRAFT,
          OrderState.VISING,
          OrderState.CHECKED,
          OrderState.RETURNED,
          OrderState.SIGNED);

  private final OrderProcess process;
  private final OrderRepository orders;
  private final HeldOrders held;
  private final Programmes programmes;

  NewOrders(OrderProcess process, OrderRepository orders, HeldOrders held, Programmes programmes) {
    this.process = process;
    this.orders = orders;
    this.held = held;
    this.programmes = programmes;
  }

  /** The kinds that a page offers; the others are about something that a page cannot name. */
  public List<OrderKind> kinds() {
    return OrderKind.values().stream().filter(it -> it.begun() && !it.changesAnother()).toList();
  }

  /**
   * Begins an order in a programme that is running.
   *
   * @param subject words about it; blank where the kind says all
   * @return its draft
   * @throws Refusal if the programme is not running, or such an order is begun already
   */
  @Transactional
  public OrderId begin(
      OrganisationId organisation, ProgrammeId programme, OrderKind kind, String subject) {
    Programme running = programmes.get(programme, organisation);
    if (running.state() != Programme.State.RUNNING) {
      throw Refusal.conflict(
          "Программа %s: новый приказ в ней не начать. Выберите программу, которая идёт."
              .formatted(running.state().title()));
    }
    if (!kinds().contains(kind)) {
      throw new Refusal(
          "Вид приказа «%s» так не начинают: его издают со своей страницы."
              .formatted(kind.title()));
    }
    boolean wordless = subject == null || kind.about() != SubjectKind.WORDS;
    String words = wordless || subject.isBlank() ? null : subject.strip();
    TextLength.fitting("О чём приказ", words, LONGEST);
    return begun(organisation, new OrderSubject(programme, kind, words));
  }

  /**
   * Begins an order that amends or cancels a registered one, in the same programme.
   *
   * @param kind {@link OrderKind#AMENDMENT} or {@link OrderKind#CANCELLATION}
   * @throws Refusal if that order cannot be changed, or its change is begun already
   */
  @Transactional
  public OrderId change(OrganisationId organisation, OrderId changed, OrderKind kind) {
    if (!kind.changesAnother()) {
      throw new Refusal(
          "Вид приказа «%s» не меняет другой приказ: выберите изменение или отмену."
              .formatted(kind.title()));
    }
    Order original = held.held(organisation, changed);
    original.mustBeChangeable();
    mustNotBeChanging(original);
    Programme programme = programmes.get(original.programme(), organisation);
    if (programme.state() == Programme.State.PAUSED) {
      throw Refusal.conflict("Программа приостановлена: возобновите её и повторите.");
    }
    return begun(organisation, new OrderSubject(original.programme(), kind, changed.toString()));
  }

  /** Of two drafts the later one could never be registered once the other has cancelled it. */
  private void mustNotBeChanging(Order original) {
    orders
        .findByOrganisationAndChangesOrderOrderByCreatedAt(
            original.organisation(), original.id().id())
        .stream()
        .filter(it -> UNDECIDED.contains(it.state))
        .filter(it -> isAlive(it.programme(), it.organisation()))
        .findFirst()
        .ifPresent(
            it -> {
              throw Refusal.conflict(
                  "Такой приказ уже готовится: «%s» (%s). Завершите или отклоните его."
                      .formatted(it.text().heading(), it.state.title()));
            });
  }

  /** A cancelled programme took its drafts along. */
  private boolean isAlive(ProgrammeId programme, OrganisationId organisation) {
    return programmes.get(programme, organisation).state() != Programme.State.CANCELLED;
  }

  /** One at a time in a programme, so that of two clicks only one begins an order. */
  private OrderId begun(OrganisationId organisation, OrderSubject about) {
    programmes.hold(about.programme());
    undecided(organisation, about)
        .ifPresent(
            it -> {
              throw Refusal.conflict(
                  "Такой приказ уже готовится: «%s» (%s). Откройте его в реестре приказов."
                      .formatted(it.text().heading(), it.state.title()));
            });
    process.begin(organisation, about.programme(), about.kind(), about.subject());
    return undecided(organisation, about).orElseThrow().id();
  }

  private Optional<Order> undecided(OrganisationId organisation, OrderSubject about) {
    return orders.findOpen(organisation, about.programme(), about.kind(), UNDECIDED).stream()
        .filter(it -> Objects.equals(it.subject(), about.subject()))
        .findFirst();
  }
}
