package school.mentoring.mentorship.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.mentoring.roadmap.window.WorkingCalendar;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.russian.Dates;

class LabourUnitTests {

  private static final LocalDate HOLIDAY = LocalDate.of(2026, 11, 4);

  /** A five-day week with one holiday. */
  private static final WorkingCalendar WEEK =
      new WorkingCalendar() {
        @Override
        public boolean isWorkingDay(LocalDate date) {
          return !date.equals(HOLIDAY)
              && !Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(date.getDayOfWeek());
        }

        @Override
        public boolean isProvisional(int year) {
          return false;
        }
      };

  private final NoticePolicy notices = new NoticePolicy(WEEK);

  @ParameterizedTest
  @CsvSource({
    "2026-10-12, 2026-10-15",
    "2026-10-16, 2026-10-21",
    "2026-10-17, 2026-10-21",
    "2026-11-02, 2026-11-06",
    "2026-11-04, 2026-11-09"
  })
  void threeWorkingDaysAreCountedFromTheDayAfterTheNotice(LocalDate notice, LocalDate earliest) {
    assertThat(notices.earliestEnd(notice)).isEqualTo(earliest);
    assertThatCode(() -> notices.mustBeInTime(notice, earliest)).doesNotThrowAnyException();
    assertThatThrownBy(() -> notices.mustBeInTime(notice, earliest.minusDays(1)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("раньше " + Dates.text(earliest));
  }

  @Test
  void aNoticeWithoutALastDayIsRefused() {
    assertThatThrownBy(() -> notices.mustBeInTime(LocalDate.of(2026, 10, 12), null))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("15.10.2026");
  }

  @ParameterizedTest
  @CsvSource({
    "AMOUNT, 0",
    "AMOUNT, -5",
    "AMOUNT, 1000001",
    "AMOUNT, 10.001",
    "PERCENT, 100.01",
    "PERCENT, 0",
    "PERCENT,"
  })
  void anImpossiblePayIsRefused(PayKind kind, BigDecimal size) {
    assertThatThrownBy(() -> Pay.of(kind, size, ""))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Размер оплаты");
  }

  @Test
  void payIsReadInRoublesOrPerCentOrIsPartOfTheJob() {
    assertThat(Pay.of(PayKind.AMOUNT, new BigDecimal("5000"), "x").text())
        .isEqualTo("5\u00a0000 рублей в месяц");
    assertThat(Pay.of(PayKind.PERCENT, new BigDecimal("7.5"), null).text())
        .isEqualTo("7,50 % должностного оклада (ставки заработной платы)");
    assertThat(Pay.of(PayKind.PERCENT, new BigDecimal("100"), null).isPaid()).isTrue();
    Pay duties = Pay.of(PayKind.DUTIES, new BigDecimal("100"), " инструкция методиста, п. 2.4 ");
    assertThat(duties.isPaid()).isFalse();
    assertThat(duties.size()).isNull();
    assertThat(duties.reason()).isEqualTo("инструкция методиста, п. 2.4");
    assertThatThrownBy(() -> Pay.of(PayKind.DUTIES, null, " "))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Основание");
  }

  @Test
  void aTermThatEndsBeforeItBeginsIsRefused() {
    LocalDate today = LocalDate.of(2026, 10, 1);
    LabourTerms terms = new LabourTerms();

    assertThatThrownBy(() -> terms.agree(entry(today, today.minusDays(1), "", null), today))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("30.09.2026 раньше первого 01.10.2026");
    assertThatThrownBy(() -> terms.agree(entry(today, today, "4", null), today))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("укажите дату");
    assertThatThrownBy(() -> terms.agree(entry(today, today, "4", today.plusDays(1)), today))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("ещё не наступила");
    terms.agree(entry(today, today, "4", today), today);
    assertThat(terms.agreement()).isEqualTo("№ 4 от 01.10.2026");
    assertThat(terms.isPayable()).isTrue();
  }

  private static TermsEntry entry(LocalDate from, LocalDate to, String number, LocalDate date) {
    return new TermsEntry(
        "Разбор уроков", "очно", from, to, PayKind.AMOUNT, BigDecimal.TEN, "", number, date);
  }

  @Test
  void onlyAFormBetweenEmployeesIsUnderTheArticle() {
    assertThat(LabourPolicy.of(true, "учитель – учитель", Optional.empty(), Optional.empty()))
        .matches(LabourNeed::applies);
    assertThat(LabourPolicy.of(false, "учитель – ученик", Optional.empty(), Optional.empty()))
        .matches(it -> !it.applies() && it.reason().contains("учитель – ученик"));
  }
}
