package school.mentoring.monitoring.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.PageRequest;
import school.mentoring.monitoring.indicator.EvidenceItem;
import school.mentoring.roadmap.EvidenceKind;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.window.DateRange;
import school.mentoring.shared.ProgrammeId;

class EventsPartUnitTests {

  private static final LocalDate FIRST = LocalDate.of(2026, 9, 25);

  private final ProgrammeId programme = ProgrammeId.next();
  private final EventsPart part = new EventsPart();

  private LineFact line(String number, String name, LocalDate... proven) {
    return new LineFact(
        programme,
        new LineFact.Stage("runPairWork", "6. Работа пар"),
        number,
        name,
        Optional.of(EvidenceKind.EVENT),
        true,
        false,
        false,
        FIRST,
        List.of(proven));
  }

  private ReportFacts facts(LineFact... lines) {
    Programme told = mock(Programme.class);
    when(told.id()).thenReturn(programme);
    ReportFacts facts = mock(ReportFacts.class);
    DateRange year = new DateRange(LocalDate.of(2026, 8, 1), LocalDate.of(2027, 7, 31));
    when(facts.scope())
        .thenReturn(
            new ReportScope(ReportKind.FINAL, List.of(told), year, LocalDate.of(2027, 5, 31)));
    when(facts.lines()).thenReturn(List.of(lines));
    when(facts.before()).thenReturn(Optional.empty());
    return facts;
  }

  @Test
  void whatWasHeldSeveralTimesIsOneNumberThatOpensToEveryTime() {
    ReportFacts facts =
        facts(
            line("000-6.1.4", "Вести регулярные встречи", FIRST, FIRST.plusMonths(1)),
            line("000-7.2.1", "Провести итоговое мероприятие", LocalDate.of(2027, 5, 25)));

    ReportSection section = part.section(facts).orElseThrow();

    List<List<ReportTable.Cell>> rows = section.tables().get(0).rows();
    assertThat(rows.get(0).get(0).text()).isEqualTo("25.09.2026 – 25.10.2026");
    assertThat(rows.get(0).get(1).text()).isEqualTo("Вести регулярные встречи");
    assertThat(rows).extracting(it -> value(section, it.get(2))).containsExactly(2, 1);
    assertThat(section.listed()).extracting(it -> it.value().intValue()).containsExactly(3);
    assertThat(
            part.evidence(facts, rows.get(0).get(2).figure(), PageRequest.of(0, 50)).getContent())
        .extracting(EvidenceItem::what, EvidenceItem::link, EvidenceItem::day)
        .containsExactly(
            tuple(
                "000-6.1.4 Вести регулярные встречи",
                "/programmes/" + programme + "#runPairWork",
                FIRST),
            tuple(
                "000-6.1.4 Вести регулярные встречи",
                "/programmes/" + programme + "#runPairWork",
                FIRST.plusMonths(1)));
  }

  private static int value(ReportSection section, ReportTable.Cell cell) {
    return section.figures().stream()
        .filter(it -> it.key().equals(cell.figure()))
        .findFirst()
        .orElseThrow()
        .value()
        .intValue();
  }
}
