package school.mentoring.district;

import school.mentoring.order.Order;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/**
 * Which orders of a centre its schools are brought: registered ones of the same programme, and none
 * that are about the children and mentors of the centre.
 */
final class BroughtOrderPolicy {

  private BroughtOrderPolicy() {}

  /** Goes on only if the schools may read the order. */
  static void check(Order order, ProgrammeId programme) {
    if (!order.programme().equals(programme)) {
      throw Refusal.notFound("Приказ не найден: откройте его из реестра приказов.");
    }
    if (order.kind().aboutPeople()) {
      throw Refusal.forbidden(
          "Приказ «%s» до школ не доводят: он об участниках программы."
              .formatted(order.kind().title()));
    }
    if (order.number().isEmpty()) {
      throw Refusal.conflict(
          "Приказ «%s» ещё не зарегистрирован: доведите его до школ после регистрации."
              .formatted(order.text().heading()));
    }
  }
}
