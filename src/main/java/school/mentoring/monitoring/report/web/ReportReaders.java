package school.mentoring.monitoring.report.web;

import school.mentoring.monitoring.report.ReportState;
import school.mentoring.monitoring.report.ReportView;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.Role;
import school.mentoring.shared.PlainText;
import school.mentoring.shared.Refusal;

/** Who reads reports: whoever leads all, the coordinator what was sent to him. */
final class ReportReaders {

  private static final int LONGEST = 20_000;

  private ReportReaders() {}

  /**
   * Goes on if the member may read the list.
   *
   * @throws Refusal otherwise
   */
  static void mustRead(CurrentMember member) {
    member.mustBe(Role.CURATOR, Role.DIRECTOR, Role.COORDINATOR);
  }

  /**
   * Goes on if the member may read the report.
   *
   * @throws Refusal otherwise
   */
  static void mustRead(CurrentMember member, ReportView view) {
    mustRead(member);
    if (!member.leads() && !sent(view.kind().goesToCoordinator(), view.state())) {
      throw Refusal.forbidden("Этот отчёт координатору не отправляли.");
    }
  }

  static boolean sent(boolean toCoordinator, ReportState state) {
    return toCoordinator && state.frozen();
  }

  static Refusal noFigure() {
    return Refusal.notFound("Такого числа в отчёте нет: откройте его ссылкой из отчёта.");
  }

  /**
   * What somebody typed, without signs that no paper shows.
   *
   * @throws Refusal if it is too long
   */
  static String text(String typed) {
    if (typed.length() > LONGEST) {
      throw new Refusal("Текст длиннее %d знаков: сократите его.".formatted(LONGEST));
    }
    return PlainText.of(typed);
  }
}
