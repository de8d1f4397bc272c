package school.mentoring.monitoring.indicator.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import school.mentoring.monitoring.indicator.EvidenceItem;
import school.mentoring.monitoring.indicator.IndicatorValue;
import school.mentoring.monitoring.indicator.IndicatorValues;
import school.mentoring.monitoring.indicator.Part;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.privacy.AccessAct;
import school.mentoring.privacy.Noted;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.table.TableExport;
import school.mentoring.shared.web.TableFile;

/**
 * The indicators of a programme, and what a figure was made of, as files: the same as on screen.
 */
@Controller
@RequestMapping("/programmes/{programmeId}/indicators")
class IndicatorFileController {

  private static final List<String> VALUES =
      List.of(
          "Группа",
          "Показатель",
          "Числитель",
          "Знаменатель",
          "Значение",
          "Единица",
          "Цель",
          "К сроку",
          "Оценка",
          "Источник",
          "Пояснение");

  private static final List<String> EVIDENCE = List.of("Что", "Дата", "Сколько", "Адрес");

  private final IndicatorValues values;
  private final IndicatorReaders readers;

  IndicatorFileController(IndicatorValues values, IndicatorReaders readers) {
    this.values = values;
    this.readers = readers;
  }

  @GetMapping("/export.{format:xlsx|csv}")
  ResponseEntity<byte[]> values(
      @PathVariable UUID programmeId,
      @PathVariable String format,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate asOf) {
    CurrentMember reader = readers.reader();
    ProgrammeId programme = new ProgrammeId(programmeId);
    return TableFile.of(
        TableExport.of(
            "Показатели программы",
            VALUES,
            values.of(reader.organisation(), programme, day(reader, programme, asOf)).stream()
                .map(IndicatorFileController::cells)),
        format);
  }

  private LocalDate day(CurrentMember reader, ProgrammeId programme, LocalDate asked) {
    return Optional.ofNullable(asked)
        .orElseGet(() -> values.lastDay(reader.organisation(), programme));
  }

  private static List<Object> cells(IndicatorValue it) {
    return Arrays.asList(
        it.group(),
        it.title(),
        it.numerator(),
        it.denominator(),
        it.value(),
        it.unit().title(),
        it.target(),
        it.by(),
        it.grade(),
        it.source(),
        it.note());
  }

  @GetMapping("/{key}/evidence.{format:xlsx|csv}")
  @Noted(act = AccessAct.EXPORTED, place = "из чего сложился показатель")
  ResponseEntity<byte[]> evidence(
      @PathVariable UUID programmeId,
      @PathVariable String key,
      @PathVariable String format,
      @RequestParam(defaultValue = "NUMERATOR") Part part,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate asOf) {
    CurrentMember reader = readers.reader();
    ProgrammeId programme = new ProgrammeId(programmeId);
    return TableFile.of(
        "Из чего сложился показатель",
        EVIDENCE,
        values
            .evidence(
                reader.organisation(),
                programme,
                key,
                part,
                day(reader, programme, asOf),
                TableFile.whole())
            .map(it -> IndicatorReaders.seen(reader, it)),
        IndicatorFileController::cells,
        format);
  }

  private static List<Object> cells(EvidenceItem it) {
    return Arrays.asList(it.what(), it.day(), it.counts(), it.link());
  }
}
