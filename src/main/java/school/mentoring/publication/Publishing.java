package school.mentoring.publication;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.publication.Pack.PackFile;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.PageNumber;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/** Hands packs out: looked at first, then taken away, with a record of who took what. */
@Service
public class Publishing {

  private static final int ON_A_PAGE = 20;
  private static final String INDEX = "index.html";

  private final Packs packs;
  private final SchoolSites sites;
  private final SitePages pages;
  private final PublishedPackRepository published;
  private final Programmes programmes;
  private final Clock clock;

  Publishing(
      Packs packs,
      SchoolSites sites,
      SitePages pages,
      PublishedPackRepository published,
      Programmes programmes,
      Clock clock) {
    this.packs = packs;
    this.sites = sites;
    this.pages = pages;
    this.published = published;
    this.programmes = programmes;
    this.clock = clock;
  }

  /** The pack for one of the organisation's sites. */
  @Transactional(readOnly = true)
  public Pack pack(OrganisationId organisation, ProgrammeId programme, Moment moment, UUID site) {
    return packs.of(organisation, programme, moment, sites.get(organisation, site).address());
  }

  /** Its page, as it will be published. */
  @Transactional(readOnly = true)
  public String page(OrganisationId organisation, ProgrammeId programme, Moment moment, UUID site) {
    return pages.html(pack(organisation, programme, moment, site));
  }

  /**
   * One of its files.
   *
   * @throws Refusal if the pack has none of that name
   */
  @Transactional(readOnly = true)
  public byte[] file(
      OrganisationId organisation, ProgrammeId programme, Moment moment, UUID site, String name) {
    return pack(organisation, programme, moment, site)
        .file(name)
        .orElseThrow(
            () -> Refusal.notFound("В пакете нет файла «%s»: обновите страницу.".formatted(name)))
        .content()
        .get();
  }

  /**
   * The whole pack as a ZIP, put on record with whom it names.
   *
   * @throws Refusal if nothing is ready, or the programme was cancelled
   */
  @Transactional
  public byte[] take(
      OrganisationId organisation, ProgrammeId programme, Moment moment, UUID site, String by) {
    Pack pack = pack(organisation, programme, moment, site);
    if (programmes.get(programme, organisation).state() == Programme.State.CANCELLED) {
      throw Refusal.conflict("Программа отменена: публиковать из неё нечего.");
    }
    if (!pack.ready()) {
      throw new Refusal(
          "В пакет нечего положить: ни один его пункт не готов. Посмотрите в списке, чего не хватает.");
    }
    byte[] zip = zip(pack);
    published.save(
        new PublishedPack(pack, pack.named(), pack.files().size() + 1, clock.instant(), by));
    return zip;
  }

  private byte[] zip(Pack pack) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      put(zip, INDEX, pages.html(pack).getBytes(StandardCharsets.UTF_8));
      for (PackFile file : pack.files()) {
        put(zip, file.name(), file.content().get());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }

  /** The packs taken from a programme, the newest first. */
  @Transactional(readOnly = true)
  public Page<PublishedPack> taken(OrganisationId organisation, ProgrammeId programme, int page) {
    Page<PublishedPack> found =
        published.findByOrganisationAndProgrammeOrderByMadeAtDesc(
            organisation, programme, PageRequest.of(PageNumber.of(page), ON_A_PAGE));
    found.forEach(it -> it.people().size());
    return found;
  }
}
