package school.mentoring.district;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import school.mentoring.order.Order;
import school.mentoring.order.OrderKind;
import school.mentoring.order.text.OrderText;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

class BroughtOrderPolicyUnitTests {

  private final ProgrammeId programme = ProgrammeId.next();

  private Order order(OrderKind kind, String number) {
    Order order = mock(Order.class);
    when(order.programme()).thenReturn(programme);
    when(order.kind()).thenReturn(kind);
    when(order.number()).thenReturn(Optional.ofNullable(number));
    when(order.text()).thenReturn(mock(OrderText.class));
    return order;
  }

  @Test
  void aRegisteredOrderOfTheProgrammeIsBrought() {
    assertThatCode(() -> BroughtOrderPolicy.check(order(OrderKind.DISTRICT_PLAN, "7-о"), programme))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"pairs", "reward"})
  void anOrderAboutChildrenStaysInItsOrganisation(String kind) {
    assertThatThrownBy(() -> BroughtOrderPolicy.check(order(OrderKind.of(kind), "7-о"), programme))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("до школ не доводят");
  }

  @Test
  void aDraftIsNotBrought() {
    assertThatThrownBy(
            () -> BroughtOrderPolicy.check(order(OrderKind.DISTRICT_PLAN, null), programme))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("не зарегистрирован");
  }

  @Test
  void anOrderOfAnotherProgrammeIsNotFound() {
    assertThatThrownBy(
            () ->
                BroughtOrderPolicy.check(order(OrderKind.DISTRICT_PLAN, "7-о"), ProgrammeId.next()))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("не найден");
  }
}
