package school.mentoring.document;

import jakarta.xml.bind.JAXBException;
import java.math.BigInteger;
import org.docx4j.XmlUtils;
import org.docx4j.jaxb.Context;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.HeaderPart;
import org.docx4j.relationships.Relationship;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.HdrFtrRef;
import org.docx4j.wml.HeaderReference;
import org.docx4j.wml.P;
import org.docx4j.wml.STPageOrientation;
import org.docx4j.wml.SectPr;
import org.docx4j.wml.SectPr.PgMar;
import org.docx4j.wml.SectPr.PgSz;

/** The page of a DOCX, which says in its own words what {@code @page} of the layout says. */
record DocxPage(DocxSheet sheet) {

  private static final String NUMBER =
      """
      <w:p xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
        <w:pPr><w:spacing w:before="0" w:after="0"/><w:jc w:val="center"/></w:pPr>
        <w:r><w:rPr><w:sz w:val="24"/></w:rPr><w:fldChar w:fldCharType="begin"/></w:r>
        <w:r><w:rPr><w:sz w:val="24"/></w:rPr><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>
        <w:r><w:rPr><w:sz w:val="24"/></w:rPr><w:fldChar w:fldCharType="separate"/></w:r>
        <w:r><w:rPr><w:sz w:val="24"/></w:rPr><w:t>2</w:t></w:r>
        <w:r><w:rPr><w:sz w:val="24"/></w:rPr><w:fldChar w:fldCharType="end"/></w:r>
      </w:p>
      """;

  /** The page for the importer, which knows no named ones. */
  String css() {
    return sheet.css();
  }

  SectPr section() {
    SectPr section = Context.getWmlObjectFactory().createSectPr();
    section.setPgSz(size());
    section.setPgMar(margins());
    return section;
  }

  /** Numbers the pages from the second one on; later sections go on with it. */
  static void number(SectPr first, WordprocessingMLPackage docx) throws Docx4JException {
    first.setTitlePg(new BooleanDefaultTrue());
    first.getEGHdrFtrReferences().add(header(docx));
  }

  private PgSz size() {
    PgSz size = new PgSz();
    size.setW(BigInteger.valueOf(sheet.width()));
    size.setH(BigInteger.valueOf(sheet.height()));
    size.setOrient(sheet.lying() ? STPageOrientation.LANDSCAPE : null);
    return size;
  }

  private PgMar margins() {
    PgMar margins = new PgMar();
    margins.setTop(millimetres(sheet.top()));
    margins.setRight(millimetres(sheet.right()));
    margins.setBottom(millimetres(sheet.bottom()));
    margins.setLeft(millimetres(sheet.left()));
    margins.setHeader(millimetres(Math.min(10, sheet.top())));
    margins.setFooter(millimetres(Math.min(10, sheet.bottom())));
    return margins;
  }

  private static HeaderReference header(WordprocessingMLPackage docx) throws Docx4JException {
    HeaderPart part = new HeaderPart();
    part.setJaxbElement(Context.getWmlObjectFactory().createHdr());
    Relationship link = docx.getMainDocumentPart().addTargetPart(part);
    part.getContent().add(number());
    HeaderReference reference = new HeaderReference();
    reference.setId(link.getId());
    reference.setType(HdrFtrRef.DEFAULT);
    return reference;
  }

  private static P number() {
    try {
      return (P) XmlUtils.unmarshalString(NUMBER);
    } catch (JAXBException e) {
      throw new IllegalStateException(e);
    }
  }

  private static BigInteger millimetres(int length) {
    return BigInteger.valueOf(DocxSheet.twips(length));
  }
}
