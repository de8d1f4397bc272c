package school.mentoring.order;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import school.mentoring.privacy.ArchivedFiles;
import school.mentoring.shared.OrganisationId;

/** The scans and signed files of registered orders. */
@Component
class OrderFilesKept implements ArchivedFiles {

  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final JdbcTemplate database;

  OrderFilesKept(JdbcTemplate database) {
    this.database = database;
  }

  @Override
  public Set<UUID> of(OrganisationId organisation) {
    Set<UUID> kept = new HashSet<>();
    database.query(
        "select signed_file, scan from official_order where organisation = ?"
            + " and state in ('SIGNED', 'REGISTERED')",
        row -> {
          add(kept, row.getString(1));
          add(kept, row.getString(2));
        },
        organisation.id());
    return kept;
  }

  /** The id alone, or in the address of the file. */
  private static void add(Set<UUID> kept, String text) {
    if (text != null) {
      ID.matcher(text).results().map(MatchResult::group).map(UUID::fromString).forEach(kept::add);
    }
  }
}
