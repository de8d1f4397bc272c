package school.mentoring.document;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.parser.PropertyValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.layout.Styleable;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.math.BigInteger;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.docx4j.convert.in.xhtml.XHTMLImporterImpl;
import org.docx4j.convert.in.xhtml.renderer.DocxRenderer;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase.Ind;
import org.slf4j.helpers.NOPLogger;
import org.w3c.dom.Element;

/**
 * The importer of XHTML with what it leaves out of a paragraph: indents and the kind of spacing.
 */
class DocxImporter extends XHTMLImporterImpl {

  /** The importer lays pages out in dots of 1/20 pixel; a twip is 1/20 point. */
  static final double TWIPS_IN_DOT = 0.75;

  static {
    // The importer logs every line of text as a warning, and the text holds names of people.
    log = NOPLogger.NOP_LOGGER;
    addFontMapping(Fonts.FAMILY, DocxStyles.timesNewRoman());
  }

  DocxImporter(WordprocessingMLPackage docx, PDDocument measure) {
    super(docx);
    setRenderer(measuring(measure));
  }

  /** Columns are as wide as their text, so it is measured in the font of the PDF. */
  private static DocxRenderer measuring(PDDocument measure) {
    DocxRenderer renderer = new DocxRenderer();
    SharedContext context = renderer.getSharedContext();
    PdfBoxFontResolver fonts =
        new PdfBoxFontResolver(
            context, measure, new FSDefaultCacheStore(), PdfAConformance.NONE, false);
    Fonts.addTo(fonts);
    context.setFontResolver(fonts);
    return renderer;
  }

  @Override
  protected void populatePPr(PPr paragraph, Styleable box, Map<String, PropertyValue> css) {
    super.populatePPr(paragraph, box, css);
    Ind indent = paragraph.getInd() == null ? new Ind() : paragraph.getInd();
    indent.setFirstLine(twips(box, CSSName.TEXT_INDENT));
    indent.setRight(twips(box, CSSName.MARGIN_RIGHT));
    if (isInCell(box.getElement()) && paragraph.getNumPr() == null) {
      // The gaps of the cell are its own margins already.
      indent.setLeft(twips(box, CSSName.MARGIN_LEFT));
    }
    paragraph.setInd(indent);
    if (Together.goesOn(box.getElement())) {
      paragraph.setKeepNext(new BooleanDefaultTrue());
    }
  }

  private static boolean isInCell(Element element) {
    return element != null && element.getParentNode().getNodeName().matches("t[dh]");
  }

  private BigInteger twips(Styleable box, CSSName length) {
    float dots =
        box.getStyle()
            .getFloatPropertyProportionalWidth(length, 0, getRenderer().getLayoutContext());
    return BigInteger.valueOf(Math.round(dots * TWIPS_IN_DOT));
  }
}
