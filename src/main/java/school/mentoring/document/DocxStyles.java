package school.mentoring.document;

import java.math.BigInteger;
import org.docx4j.jaxb.Context;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.CTLanguage;
import org.docx4j.wml.DocDefaults;
import org.docx4j.wml.HpsMeasure;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase.Spacing;
import org.docx4j.wml.RFonts;
import org.docx4j.wml.RPr;
import org.docx4j.wml.STLineSpacingRule;
import org.docx4j.wml.Style;
import org.docx4j.wml.Styles;

/** Styles of a DOCX as the layout has them, so that what people add looks like the rest. */
record DocxStyles(Styles styles) {

  private static final BigInteger HALF_POINTS = BigInteger.valueOf(28);
  private static final BigInteger SINGLE = BigInteger.valueOf(240);

  static DocxStyles of(WordprocessingMLPackage docx) {
    return new DocxStyles(docx.getMainDocumentPart().getStyleDefinitionsPart().getJaxbElement());
  }

  void likeLayout() {
    DocDefaults defaults = styles.getDocDefaults();
    defaults.getRPrDefault().setRPr(text());
    defaults.getPPrDefault().setPPr(tight());
    styles.getStyle().stream().filter(DocxStyles::isHeading).forEach(DocxStyles::plain);
  }

  private static boolean isHeading(Style style) {
    return style.getName().getVal().startsWith("heading ");
  }

  /** Headings keep their level, for the outline, and lose the colours of the word processor. */
  private static void plain(Style heading) {
    heading.setRPr(text());
    heading.getPPr().setSpacing(null);
  }

  private static RPr text() {
    RPr text = Context.getWmlObjectFactory().createRPr();
    text.setRFonts(timesNewRoman());
    HpsMeasure size = new HpsMeasure();
    size.setVal(HALF_POINTS);
    text.setSz(size);
    text.setSzCs(size);
    CTLanguage russian = new CTLanguage();
    russian.setVal("ru-RU");
    text.setLang(russian);
    return text;
  }

  private static PPr tight() {
    PPr tight = Context.getWmlObjectFactory().createPPr();
    tight.setSpacing(lines(SINGLE));
    return tight;
  }

  /** Lines of the given height, in 1/240 of a single one, and no gap between paragraphs. */
  static Spacing lines(BigInteger height) {
    Spacing spacing = new Spacing();
    spacing.setBefore(BigInteger.ZERO);
    spacing.setAfter(BigInteger.ZERO);
    spacing.setLine(height);
    spacing.setLineRule(STLineSpacingRule.AUTO);
    return spacing;
  }

  /** For every kind of letters: the importer itself leaves some of them to the word processor. */
  static RFonts timesNewRoman() {
    RFonts fonts = new RFonts();
    fonts.setAscii("Times New Roman");
    fonts.setHAnsi("Times New Roman");
    fonts.setCs("Times New Roman");
    fonts.setEastAsia("Times New Roman");
    return fonts;
  }
}
