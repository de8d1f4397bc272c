package school.mentoring.document;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Checks files against PDF/A-2b by veraPDF, the checker of the archives. */
public final class PdfA {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private PdfA() {}

  /** What the file breaks, by the clauses of the standard; nothing where it is PDF/A-2b. */
  public static List<String> problems(byte[] pdf) throws Exception {
    try (PDFAParser file =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_B);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false)) {
      return validator.validate(file).getTestAssertions().stream()
          .filter(it -> it.getStatus() == TestAssertion.Status.FAILED)
          .map(it -> it.getRuleId().getClause() + " " + it.getMessage())
          .toList();
    }
  }
}
