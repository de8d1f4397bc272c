package school.mentoring.order.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import school.mentoring.order.RegisteredOrder;
import school.mentoring.order.history.Stamp;
import school.mentoring.order.text.OrderPoint;
import school.mentoring.order.text.OrderText;
import school.mentoring.shared.Refusal;

class ControlledPointUnitTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
  private static final Stamp STAMP =
      new Stamp(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), TODAY, "Ветрова А. С.");
  private static final OrderText TEXT =
      new OrderText("О внедрении", "В целях", "Внедрить\nНазначить");

  private final ControlledPoint point =
      new ControlledPoint(
          RegisteredOrder.saying(TEXT, STAMP), 0, OrderPoint.of(TEXT).get(0), TODAY);

  @Test
  void aPointIsWatchedUntilItIsDoneAndGetsMoreTimeOnlyForward() {
    refuses(() -> point.extend(TODAY, "болезнь", STAMP), "Новый срок 01.09.2026");
    refuses(() -> point.extend(TODAY.plusDays(3), "", STAMP), "Причина продления");
    point.extend(TODAY.plusDays(3), "болезнь", STAMP);
    assertThat(point.isOverdue(TODAY.plusDays(3))).isFalse();
    assertThat(point.isOverdue(TODAY.plusDays(4))).isTrue();
    refuses(() -> point.done(TODAY.plusDays(1), null, STAMP), "Дата исполнения 02.09.2026");
    refuses(() -> point.remove(" ", STAMP), "Причина снятия");
    point.done(TODAY, "отчёт сдан", STAMP);
    refuses(() -> point.done(TODAY, null, STAMP), "уже исполнен");
    point.reopen();
    assertThat(point.ending()).isEmpty();
  }

  private static void refuses(Runnable action, String message) {
    assertThatThrownBy(action::run).isInstanceOf(Refusal.class).hasMessageContaining(message);
  }
}
