package school.mentoring.privacy;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import school.mentoring.order.OrderId;
import school.mentoring.organisation.GrammaticalCase;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** Puts a row that names the invented person into every table in which people write words. */
@Component
public class NamedEverywhere {

  /** Who the other one is has to stay. */
  private static final String[] OF_OTHERS = {"identity", "surname", "given_name", "patronymic"};

  private static final String NAMED = "о Зимородкове И. Л.";

  private static final Map<String, Object> NAME =
      Map.of("surname", "Зимородков", "given_name", "Игнатий", "patronymic", "Лаврентьевич");

  private final JdbcTemplate database;

  NamedEverywhere(JdbcTemplate database) {
    this.database = database;
  }

  /** Whose rows these are. */
  record Place(
      OrganisationId school,
      ProgrammeId programme,
      UUID person,
      UUID other,
      UUID mentor,
      UUID pair,
      OrderId draft) {

    /** What columns of such a name hold wherever they are. */
    Map<String, Object> usual() {
      Map<String, Object> usual = new LinkedHashMap<>();
      usual.put("organisation", school.id());
      usual.put("centre", school.id());
      usual.put("programme_id", programme.id());
      usual.put("order_id", draft.id());
      usual.put("mentorship_id", pair);
      usual.put("position", 91);
      return usual;
    }
  }

  void fill(Place place) {
    bases(place);
    questionnaires(place);
    imports(place);
    consents(place);
    orders(place);
    ending(place);
    row(place, "early_end", Map.of("ended_by", "MENTOR", "carried_out", true));
    row(place, "participation_note", Map.of());
    named("mentorship", "mentorship_id", place.pair(), "end_reason");
    row(place, "honour", Map.of("participant_id", place.other()));
    row(place, "pair_decision", Map.of("decision", "FINISH"));
    plans(place);
    row(
        place,
        "planned_meeting",
        Map.of(
            "planned_on",
            java.time.LocalDate.of(2026, 9, 1),
            "state",
            "PLANNED",
            "format",
            "IN_PERSON"));
    row(place, "participant_topic", Map.of("participant_id", place.other()));
    row(place, "school_request", Map.of("kind", "START", "state", "DECLINED", "told", true));
    row(place, "school_wait", Map.of("state", "CLOSED", "kind", "START"));
    row(
        place,
        "work_item",
        Map.of("id", UUID.randomUUID().toString(), "state", "DONE", "kind", "TASK"));
    named("evidence", "programme_id", place.programme().id(), "details");
    named("programme", "programme_id", place.programme().id());
    named("monitoring", "programme_id", place.programme().id());
    row(place, "report", Map.of("kind", "CERTIFICATE", "state", "APPROVED"));
    surveys(place);
    row(place, "indicator_figure", Map.of("quantity", "partners", "figure", 1));
    row(
        place,
        "indicator_definition",
        Map.of(
            "indicator_key", "own1",
            "unit", "COUNT",
            "numerator", "entered",
            "denominator", "",
            "indicator_level", "SCHOOL",
            "retired", true));
    row(place, "indicator_change", Map.of("indicator_key", "own1"));
    named("outgoing_mail", "recipient", place.school() + "@example.test", "recipient");
    care(place);
    caseForms(place);
    recognition(place);
  }

  private void recognition(Place place) {
    UUID contest = UUID.randomUUID();
    row(
        place,
        "contest",
        Map.of(
            "contest_id", contest,
            "kind", "OWN",
            "nominated", "PAIR",
            "ties", "SHARED",
            "state", "CANCELLED"));
    row(place, "contest_application", Map.of("contest_id", contest));
    row(place, "juror", Map.of("contest_id", contest));
    row(place, "letter", Map.of("kind", "DIPLOMA"));
    row(place, "practice", Map.of("state", "DRAFT"));
  }

  private void surveys(Place place) {
    row(place, "survey_swot", Map.of());
    row(place, "curator_assessment", Map.of());
    row(place, "typed_change", Map.of("entry_value", 3.4, "exit_value", 3.9));
  }

  private void plans(Place place) {
    UUID plan = UUID.randomUUID();
    UUID version = UUID.randomUUID();
    row(place, "pair_plan", Map.of("plan_id", plan, "kind", "ROUTE", "newest", 1));
    row(
        place,
        "pair_plan_version",
        Map.of("plan_id", plan, "version_id", version, "number", 1, "state", "DRAFT"));
    row(
        place,
        "pair_plan_activity",
        Map.of(
            "version_id", version, "place", 0, "item", 1, "section", "MEASURES", "mark", "OPEN"));
    row(place, "pair_plan_achievement", Map.of("version_id", version, "place", 0, "area", "ICT"));
    row(
        place,
        "pair_plan_deficit",
        Map.of("version_id", version, "place", 0, "item", 2, "area", "ICT"));
    row(place, "pair_plan_sample", Map.of("sample_id", UUID.randomUUID(), "audience", "PUPILS"));
  }

  private void care(Place place) {
    UUID care = UUID.randomUUID();
    Map<String, Object> about = Map.of("care_id", care, "state", "CLOSED", "side", "MENTEE");
    row(place, "pair_care", about);
    row(place, "care_step", Map.of("care_id", care, "what", "разговор"));
    row(place, "care_signal", Map.of("care_id", care, "kind", "STOPPED"));
    row(place, "care_conclusion", Map.of("care_id", care));
    row(place, "fit_answer", Map.of("side", "MENTEE", "fit", "YES"));
  }

  private void caseForms(Place place) {
    row(place, "person_case_forms", NAME);
    UUID forms =
        database.queryForObject(
            "select id from person_case_forms where organisation = ? and surname = 'Зимородков'",
            UUID.class,
            place.school().id());
    for (GrammaticalCase it : GrammaticalCase.values()) {
      Map<String, Object> name = new LinkedHashMap<>(NAME);
      name.put("person_case_forms_id", forms);
      name.put("grammatical_case", it.name());
      row(place, "person_case_form", name);
    }
  }

  private void ending(Place place) {
    UUID proposal =
        database
            .queryForList(
                "select proposal_id from matching_proposal where organisation = ?",
                UUID.class,
                place.school().id())
            .get(0);
    row(
        place,
        "matching_ending",
        Map.of("proposal_id", proposal, "mentor_id", place.mentor(), "mentee_id", place.person()));
  }

  private void bases(Place place) {
    named("participant", "participant_id", place.other(), OF_OTHERS);
    row(place, "mentor_card", Map.of("participant_id", place.mentor()));
    row(place, "base_view", Map.of("side", "MENTEE", "login", "zz"));
    database.update(
        "update base_view set parameters = 'side=MENTEE&search=%D0%97%D0%B8%D0%BC%D0%BE%D1%80%D0%BE%D0%B4%D0%BA%D0%BE%D0%B2' where organisation = ?",
        place.school().id());
    UUID promotion = UUID.randomUUID();
    row(place, "class_promotion", Map.of("promotion_id", promotion));
    row(place, "class_move", Map.of("promotion_id", promotion, "participant_id", place.person()));
    row(place, "mentoring_term", Map.of("sort", "VARIANT", "name", "своя"));
  }

  private void questionnaires(Place place) {
    UUID campaign = UUID.randomUUID();
    row(
        place,
        "questionnaire_campaign",
        Map.of("campaign_id", campaign, "kind", "MENTEE", "form", "", "moment", "NONE"));
    invited(place, campaign, place.person());
    invited(place, campaign, place.other());
    UUID candidate = answered(place, campaign, Map.of());
    said(place, candidate, "surname", "Зимородков");
    said(place, candidate, "givenName", "Игнатий");
  }

  private void invited(Place place, UUID campaign, UUID about) {
    UUID invitation = UUID.randomUUID();
    row(
        place,
        "questionnaire_invitation",
        Map.of(
            "invitation_id", invitation,
            "campaign_id", campaign,
            "participant_id", about,
            "respondent_email", "zimorodkov@example.test"));
    UUID answer =
        answered(
            place,
            campaign,
            Map.of("invitation_id", invitation, "participant_id", about, "current_of", invitation));
    said(place, answer, "more", NAMED);
    row(
        place,
        "questionnaire_link",
        Map.of(
            "token_hash", invitation.toString(),
            "campaign_id", campaign,
            "invitation_id", invitation));
  }

  private UUID answered(Place place, UUID campaign, Map<String, Object> of) {
    UUID answer = UUID.randomUUID();
    Map<String, Object> known = new LinkedHashMap<>(of);
    known.put("answer_id", answer);
    known.put("campaign_id", campaign);
    known.put("channel", "LINK");
    known.put("state", "NEW");
    row(place, "questionnaire_answer", known);
    return answer;
  }

  private void said(Place place, UUID answer, String key, String text) {
    row(
        place,
        "questionnaire_answer_item",
        Map.of("answer_id", answer, "item_key", key, "item_text", text));
  }

  private void imports(Place place) {
    UUID job = UUID.randomUUID();
    row(
        place,
        "participant_import",
        Map.of("import_id", job, "side", "MENTEE", "file_format", "CSV", "state", "CANCELLED"));
    row(place, "participant_import_row", Map.of("import_id", job, "verdict", "BAD"));
    row(
        place,
        "participant_import_row",
        Map.of("import_id", job, "row_number", 2, "verdict", "KNOWN", "known_id", place.person()));
  }

  private void consents(Place place) {
    named("participant_consent", "participant_id", place.other());
    row(
        place,
        "consent_withdrawal",
        Map.of(
            "participant_id", place.other(),
            "consent_id", UUID.randomUUID(),
            "purpose", "DISTRIBUTION",
            "demand", "WITHDRAWAL",
            "way", "APPLICATION"));
  }

  private void orders(Place place) {
    named("official_order", "order_id", place.draft().id(), "annexes");
    row(place, "order_acquaintance", Map.of("way", "PAPER"));
    row(place, "order_control", Map.of());
    row(place, "order_decision", next(place, "order_decision", "act", "RETURNED"));
    row(place, "order_visa", next(place, "order_visa", "decision", "WITH_REMARKS"));
  }

  /** Rows of an order stand one behind another without a gap. */
  private Map<String, Object> next(Place place, String table, String column, Object value) {
    Integer rows =
        database.queryForObject(
            "select count(*) from " + table + " where order_id = ?",
            Integer.class,
            place.draft().id());
    return Map.of("position", rows, column, value);
  }

  private record Column(String name, String kind, int longest, boolean needed) {

    Object some() {
      return switch (kind) {
        case "uuid" -> UUID.randomUUID();
        case "boolean" -> false;
        case "date" -> LocalDate.now();
        case "integer", "bigint", "smallint" -> 1;
        default -> kind.startsWith("timestamp") ? Timestamp.from(Instant.now()) : "x";
      };
    }

    Object named() {
      return NAMED.substring(0, Math.min(NAMED.length(), longest));
    }
  }

  /** A row with the name in every column that an erasure goes through. */
  private void row(Place place, String table, Map<String, Object> known) {
    List<String> words = ColumnClasses.erased(table);
    Map<String, Object> values = new LinkedHashMap<>();
    for (Column it : columns(table)) {
      if (known.containsKey(it.name())) {
        values.put(it.name(), known.get(it.name()));
      } else if (words.contains(it.name())) {
        values.put(it.name(), it.named());
      } else if (it.needed()) {
        values.put(it.name(), place.usual().getOrDefault(it.name(), it.some()));
      }
    }
    String places = values.keySet().stream().map(it -> "?").collect(Collectors.joining(", "));
    database.update(
        "insert into %s (%s) values (%s)"
            .formatted(table, String.join(", ", values.keySet()), places),
        values.values().toArray());
  }

  /** The name in every such column of the rows that are there. */
  private void named(String table, String key, Object row, String... without) {
    List<Object> values = new ArrayList<>();
    List<String> sets = new ArrayList<>();
    List<String> words = new ArrayList<>(ColumnClasses.erased(table));
    words.removeAll(List.of(without));
    for (Column it : columns(table)) {
      if (words.contains(it.name())) {
        sets.add(it.name() + " = ?");
        values.add(it.named());
      }
    }
    values.add(row);
    database.update(
        "update %s set %s where %s = ?".formatted(table, String.join(", ", sets), key),
        values.toArray());
  }

  private List<Column> columns(String table) {
    return database.query(
        "select lower(column_name), lower(data_type), coalesce(character_maximum_length, 0), is_nullable, column_default"
            + " from information_schema.columns where table_schema = current_schema and lower(table_name) = ?",
        (row, number) ->
            new Column(
                row.getString(1),
                row.getString(2),
                (int) Math.min(row.getLong(3), 1000),
                "NO".equals(row.getString(4)) && row.getString(5) == null),
        table);
  }
}
