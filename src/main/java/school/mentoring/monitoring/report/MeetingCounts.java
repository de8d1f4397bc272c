package school.mentoring.monitoring.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import school.mentoring.mentorship.MeetingKind;
import school.mentoring.monitoring.indicator.EvidenceItem;

/** Meetings counted by the database: one pass over them for all figures of a report. */
@Component
class MeetingCounts {

  private static final String FROM =
      """
       from meeting t join mentorship m on m.mentorship_id = t.mentorship_id
       where m.programme_id in (:programmes) and t.held_on between :from and :to
      """;

  private final NamedParameterJdbcTemplate database;

  MeetingCounts(NamedParameterJdbcTemplate database) {
    this.database = database;
  }

  /**
   * What was counted of some pairs' meetings.
   *
   * @param pairs by their ids
   */
  record Counts(
      int total,
      int minutes,
      Map<MeetingKind, Integer> kinds,
      Map<YearMonth, Integer> months,
      Map<UUID, Integer> pairs) {}

  private record Group(UUID pair, MeetingKind kind, YearMonth month, int meetings, int minutes) {}

  Counts of(ReportScope scope) {
    Map<MeetingKind, Integer> kinds = new TreeMap<>();
    Map<YearMonth, Integer> months = new TreeMap<>();
    Map<UUID, Integer> pairs = new TreeMap<>();
    int total = 0;
    int minutes = 0;
    for (Group it : groups(scope)) {
      kinds.merge(it.kind(), it.meetings(), Integer::sum);
      months.merge(it.month(), it.meetings(), Integer::sum);
      pairs.merge(it.pair(), it.meetings(), Integer::sum);
      total += it.meetings();
      minutes += it.minutes();
    }
    return new Counts(total, minutes, kinds, months, pairs);
  }

  private List<Group> groups(ReportScope scope) {
    return database.query(
        "select t.mentorship_id, t.kind, extract(year from t.held_on) as y,"
            + " extract(month from t.held_on) as m, count(*) as held, sum(t.minutes) as minutes"
            + FROM
            + " group by t.mentorship_id, t.kind, extract(year from t.held_on),"
            + " extract(month from t.held_on)",
        parameters(scope),
        (row, number) ->
            new Group(
                row.getObject("mentorship_id", UUID.class),
                MeetingKind.valueOf(row.getString("kind")),
                YearMonth.of(row.getInt("y"), row.getInt("m")),
                row.getInt("held"),
                row.getInt("minutes")));
  }

  private static MapSqlParameterSource parameters(ReportScope scope) {
    return new MapSqlParameterSource()
        .addValue("programmes", scope.programmes().stream().map(it -> it.id().id()).toList())
        .addValue("from", scope.days().from())
        .addValue(
            "to",
            scope.asOf().isBefore(scope.days().from())
                ? scope.days().from().minusDays(1)
                : scope.asOf());
  }

  /**
   * The meetings themselves, in the order of their days.
   *
   * @param minutes whether each counts as long as it lasted
   */
  Page<EvidenceItem> list(
      ReportScope scope,
      Optional<MeetingKind> kind,
      Optional<YearMonth> month,
      boolean minutes,
      Pageable page) {
    MapSqlParameterSource asked = parameters(scope);
    List<String> more = new ArrayList<>();
    kind.ifPresent(
        it -> {
          more.add(" and t.kind = :kind");
          asked.addValue("kind", it.name());
        });
    month.ifPresent(
        it -> {
          more.add(" and t.held_on between :first and :last");
          asked.addValue("first", it.atDay(1)).addValue("last", it.atEndOfMonth());
        });
    String where = FROM + String.join("", more);
    asked.addValue("size", page.getPageSize()).addValue("skip", page.getOffset());
    List<EvidenceItem> items =
        database.query(
            "select t.mentorship_id, t.kind, t.held_on, t.minutes, m.annex_row"
                + where
                + " order by t.held_on, t.meeting_id limit :size offset :skip",
            asked,
            (row, number) ->
                new EvidenceItem(
                    "%s встреча пары № %d, %d мин"
                        .formatted(
                            MeetingKind.valueOf(row.getString("kind")).title(),
                            row.getInt("annex_row"),
                            row.getInt("minutes")),
                    "/mentorships/" + row.getObject("mentorship_id", UUID.class),
                    row.getObject("held_on", LocalDate.class),
                    minutes ? row.getInt("minutes") : 1));
    Integer total = database.queryForObject("select count(*)" + where, asked, Integer.class);
    return new PageImpl<>(items, page, total == null ? 0 : total);
  }
}
