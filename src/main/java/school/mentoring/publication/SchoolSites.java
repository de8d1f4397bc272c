package school.mentoring.publication;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/** The sites of the organisations; a pack is made for one of them and for no other address. */
@Service
public class SchoolSites {

  private static final int LONGEST = 500;
  private static final int MOST = 20;

  private final SchoolSiteRepository sites;

  SchoolSites(SchoolSiteRepository sites) {
    this.sites = sites;
  }

  @Transactional(readOnly = true)
  public List<SchoolSite> of(OrganisationId organisation) {
    return sites.findByOrganisationOrderByAddress(organisation);
  }

  /**
   * A site of the organisation.
   *
   * @throws Refusal if it is none of its sites
   */
  @Transactional(readOnly = true)
  public SchoolSite get(OrganisationId organisation, UUID id) {
    return sites
        .findByIdAndOrganisation(id, organisation)
        .orElseThrow(
            () ->
                Refusal.notFound(
                    "Такого адреса среди сайтов организации нет: добавьте его на странице «Публикация на сайте»."));
  }

  /** The organisation tells of its mentoring there, too. */
  @Transactional
  public SchoolSite add(OrganisationId organisation, String typed) {
    String address = checked(typed);
    if (sites.existsByOrganisationAndAddress(organisation, address)) {
      throw Refusal.conflict("Адрес «%s» уже есть в списке сайтов.".formatted(address));
    }
    if (sites.findByOrganisationOrderByAddress(organisation).size() >= MOST) {
      throw new Refusal("Сайтов уже %d: уберите лишний.".formatted(MOST));
    }
    return sites.saveAndFlush(new SchoolSite(organisation, address));
  }

  /** Nothing is made for this site any more; what was made stays on record. */
  @Transactional
  public void remove(OrganisationId organisation, UUID id) {
    sites.delete(get(organisation, id));
  }

  private static String checked(String typed) {
    String address = typed == null ? "" : typed.strip().replaceAll("/+$", "");
    if (address.length() > LONGEST || !isPage(address)) {
      throw new Refusal(
          "Адрес сайта «%s» не подходит: напишите его целиком, например https://school.example/mentoring, без параметров и не длиннее %d знаков."
              .formatted(
                  address.length() > 100 ? address.substring(0, 100) + "…" : address, LONGEST));
    }
    return address;
  }

  private static boolean isPage(String address) {
    try {
      URI uri = URI.create(address);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      return (scheme.equals("https") || scheme.equals("http"))
          && uri.getHost() != null
          && uri.getUserInfo() == null
          && uri.getQuery() == null
          && uri.getFragment() == null
          && uri.equals(uri.normalize());
    } catch (IllegalArgumentException notAnAddress) {
      return false;
    }
  }
}
