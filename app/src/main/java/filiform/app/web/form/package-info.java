/// The clinic's forms: what was typed, as the contract's JSON and back, each fault at its field.
package filiform.app.web.form;
