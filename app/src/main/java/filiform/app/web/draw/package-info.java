/// Drawings as SVG, to scale, made on the server: no style and no script inside, classes alone.
package filiform.app.web.draw;
