package school.mentoring.order.wording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;
import school.mentoring.order.OrderKind;
import school.mentoring.order.OrderPeople;
import school.mentoring.order.PersonWords;
import school.mentoring.organisation.Organisation;
import school.mentoring.organisation.Organisations;
import school.mentoring.organisation.Staff;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** What the wording of an order may name of the organisation and its programme. */
@Component
public class OrderFacts {

  private final Organisations organisations;
  private final Programmes programmes;
  private final OrderPeople people;
  private final Staff staff;
  private final PersonWords words;
  private final LegalActs acts;

  OrderFacts(
      Organisations organisations,
      Programmes programmes,
      OrderPeople people,
      Staff staff,
      PersonWords words,
      LegalActs acts) {
    this.organisations = organisations;
    this.programmes = programmes;
    this.people = people;
    this.staff = staff;
    this.words = words;
    this.acts = acts;
  }

  /** By the names of {@code facts.csv}, for a text that belongs to no single kind. */
  public Map<String, Object> of(OrganisationId id, ProgrammeId programmeId) {
    return of(id, programmeId, null);
  }

  /** By the names of {@code facts.csv}, for an order of the kind. */
  public Map<String, Object> of(OrganisationId id, ProgrammeId programmeId, OrderKind kind) {
    Organisation organisation = organisations.get(id);
    Programme programme = programmes.get(programmeId, id);
    int year = programme.schoolYear().start();
    Map<String, Object> facts = new HashMap<>();
    facts.put("организация", organisation.fullName());
    facts.put("краткое название", organisation.shortName());
    facts.put("место", organisation.place());
    facts.put("учебный год", year + "/" + (year + 1));
    facts.put("год начала", Integer.toString(year));
    facts.put("год окончания", Integer.toString(year + 1));
    facts.put("куратор", words.of(people.curator(id)));
    facts.put("руководитель", words.of(staff.head(id)));
    facts.put("акты", acts.printed(id, programme.roadmap(), kind));
    return facts;
  }

  public static Properties read(String file) {
    try {
      return PropertiesLoaderUtils.loadProperties(
          new EncodedResource(new ClassPathResource(file), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
