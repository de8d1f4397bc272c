package school.mentoring.roadmap.course;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import school.mentoring.document.FileId;
import school.mentoring.document.FilesErased;
import school.mentoring.privacy.Holding;
import school.mentoring.privacy.PersonalData;
import school.mentoring.privacy.Subject;
import school.mentoring.privacy.SweptTables;
import school.mentoring.privacy.TextSweep;
import school.mentoring.privacy.TextTable;

/** Evidence of the lines and the reasons people gave: the name goes, the line stays done. */
@Component
class ProvenPersonalData implements PersonalData {

  private static final String OF_SCHOOL =
      "programme_id in (select programme_id from programme where organisation = :organisation)";

  private static final SweptTables TEXTS =
      SweptTables.of(
          "Подтверждения строк дорожной карты",
          "имя в заметках, ссылках и причинах",
          TextTable.of("evidence", "id", "note", "number", "link", "details").where(OF_SCHOOL),
          TextTable.of("work_item", "id", "reason").where(OF_SCHOOL).counted(),
          TextTable.of("programme", "programme_id", "reason").counted());

  private final TextSweep sweep;
  private final NamedParameterJdbcTemplate database;

  ProvenPersonalData(TextSweep sweep, NamedParameterJdbcTemplate database) {
    this.sweep = sweep;
    this.database = database;
  }

  @Override
  public List<Holding> find(Subject subject) {
    return TEXTS.find(sweep, subject);
  }

  @Override
  public List<Holding> erase(Subject subject) {
    return TEXTS.clean(sweep, subject);
  }

  /** Evidence lets go of files that are there no more. */
  @EventListener
  void letGo(FilesErased gone) {
    database.update(
        "update evidence set file = null where file in (:files) and " + OF_SCHOOL,
        new MapSqlParameterSource("organisation", gone.organisation().id())
            .addValue("files", gone.files().stream().map(FileId::toString).toList()));
  }
}
