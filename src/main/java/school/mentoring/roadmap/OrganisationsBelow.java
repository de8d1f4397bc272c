package school.mentoring.roadmap;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import school.mentoring.shared.OrganisationId;

/** The organisations that a municipal centre or a region may place a roadmap for. */
@Component
class OrganisationsBelow {

  private static final String DIRECTLY =
      "select organisation from organisation where parent = :parent order by organisation";

  private final JdbcClient database;

  OrganisationsBelow(JdbcClient database) {
    this.database = database;
  }

  /** Those directly below, each with those below it. */
  List<OrganisationId> of(OrganisationId organisation) {
    return database
        .sql(DIRECTLY)
        .param("parent", organisation.id())
        .query((row, number) -> new OrganisationId(row.getString(1)))
        .list()
        .stream()
        .flatMap(it -> Stream.concat(Stream.of(it), of(it).stream()))
        .toList();
  }
}
