package school.mentoring.enrolment.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import school.mentoring.enrolment.ParticipantKind;
import school.mentoring.enrolment.Side;
import school.mentoring.enrolment.base.BaseColumn;
import school.mentoring.enrolment.register.ParticipantFilter;
import school.mentoring.enrolment.register.ParticipantFilter.Narrowing;
import school.mentoring.enrolment.register.ParticipantFilter.State;
import school.mentoring.enrolment.register.ParticipantOrder;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.SchoolYear;

/**
 * Which part of a base is asked for, and how it is to be shown; whatever is left out is not
 * narrowed.
 *
 * @param paired «yes», «no» or nothing
 * @param year the year in which a school year starts
 * @param since 2026-09-01
 * @param columns those of the short list if none are chosen
 */
record BaseQuery(
    Side side,
    String search,
    String form,
    State state,
    String variant,
    String group,
    ParticipantKind kind,
    String paired,
    Integer year,
    String since,
    Boolean stale,
    ParticipantOrder order,
    Boolean descending,
    List<BaseColumn> columns,
    Integer page) {

  BaseQuery {
    side = side == null ? Side.MENTEE : side;
    search = text(search);
    form = text(form);
    state = state == null ? State.TAKING_PART : state;
    variant = text(variant);
    group = text(group);
    paired = text(paired);
    since = text(since);
    order = order == null ? ParticipantOrder.NAME : order;
    columns = columns == null ? List.of() : ofSide(columns, side);
    stale = Boolean.TRUE.equals(stale);
    descending = Boolean.TRUE.equals(descending);
    page = page == null ? 0 : Math.max(page, 0);
  }

  /** A whole base as the page opens it. */
  static BaseQuery of(Side side) {
    return new BaseQuery(
        side, null, null, null, null, null, null, null, null, null, false, null, false, null, 0);
  }

  private static String text(String typed) {
    return typed == null ? "" : typed.strip();
  }

  private static List<BaseColumn> ofSide(List<BaseColumn> chosen, Side side) {
    return BaseColumn.of(side).stream().filter(chosen::contains).toList();
  }

  ParticipantFilter filter() {
    Boolean inPair = paired.isEmpty() ? null : (Boolean) "yes".equals(paired);
    SchoolYear taken = year == null ? null : SchoolYear.of(year);
    return new ParticipantFilter(
        side,
        search,
        form,
        state,
        new Narrowing(variant, group, kind, inPair, taken, day(), stale));
  }

  private LocalDate day() {
    try {
      return since.isEmpty() ? null : LocalDate.parse(since);
    } catch (DateTimeParseException noDate) {
      throw new Refusal("Поле «Внесены с»: выберите день в календаре.");
    }
  }

  /** The columns of the page. */
  public List<BaseColumn> shown() {
    return columns.isEmpty() ? BaseColumn.shortly() : columns;
  }

  /** The columns of the printed base: those of its form unless others were chosen. */
  List<BaseColumn> printed() {
    return columns.isEmpty() ? BaseColumn.form(side) : columns;
  }

  /** Whether anything but the side is asked for. */
  public boolean narrowed() {
    return !address().equals(of(side).with(columns).sorted(order, descending).address());
  }

  /** Whether something is asked for that stands in the folded part of the page's form. */
  public boolean detailed() {
    return !(form + variant + group + since).isEmpty()
        || kind != null
        || year != null
        || stale
        || order != ParticipantOrder.NAME
        || descending;
  }

  BaseQuery with(List<BaseColumn> others) {
    return new BaseQuery(
        side,
        search,
        form,
        state,
        variant,
        group,
        kind,
        paired,
        year,
        since,
        stale,
        order,
        descending,
        others,
        0);
  }

  /** The same people by a column; a second time the other way round. */
  BaseQuery sorted(ParticipantOrder by, boolean down) {
    return new BaseQuery(
        side, search, form, state, variant, group, kind, paired, year, since, stale, by, down,
        columns, 0);
  }

  /** What stands after the question mark of the address, without the number of the page. */
  String address() {
    UriComponentsBuilder address = UriComponentsBuilder.newInstance().queryParam("side", side);
    put(address, "search", search);
    put(address, "form", form);
    put(address, "state", state == State.TAKING_PART ? "" : state.name());
    put(address, "variant", variant);
    put(address, "group", group);
    put(address, "kind", kind == null ? "" : kind.name());
    put(address, "paired", paired);
    put(address, "year", year == null ? "" : year.toString());
    put(address, "since", since);
    put(address, "stale", stale ? "true" : "");
    put(address, "order", order == ParticipantOrder.NAME ? "" : order.name());
    put(address, "descending", descending ? "true" : "");
    columns.forEach(it -> address.queryParam("columns", it.name()));
    return address.build(true).getQuery();
  }

  /** Encoded by itself, so that no sign of the text is taken for another. */
  private static void put(UriComponentsBuilder address, String name, String text) {
    if (!text.isEmpty()) {
      address.queryParam(name, UriUtils.encode(text, StandardCharsets.UTF_8));
    }
  }
}
